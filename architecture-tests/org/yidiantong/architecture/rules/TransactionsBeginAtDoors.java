package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.transaction.annotation.Transactional;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Only a module's doors are declared transactional.
 */
final class TransactionsBeginAtDoors implements Rule {

	/**
	 * Exceptions in the event log. Reading numbers entries in one transaction and reads
	 * in the next, so that readers do not block each other; its door must not be called
	 * inside a transaction. Appending starts no transaction: it requires the publisher's.
	 */
	private static final Set<String> BEHIND_A_DOOR = Set.of("eventlog.Cursors", "eventlog.EventLog",
			"eventlog.LogEntries", "eventlog.Sequencer");

	@Override
	public String because() {
		return "one door call is one unit of work for one district; a boundary further inside splits it unseen";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter(TransactionsBeginAtDoors::isTransactional)
			.filter((type) -> !Doors.isDoor(code, type))
			.filter((type) -> !BEHIND_A_DOOR.contains(type.getName().substring(code.root().length() + 1)))
			.map((type) -> Violation.of(type, "is transactional, but no door"));
	}

	private static boolean isTransactional(JavaClass type) {
		return Stream.of(Transactional.class.getName(), "jakarta.transaction.Transactional")
			.anyMatch((name) -> type.isAnnotatedWith(name)
					|| type.getMethods().stream().anyMatch((method) -> method.isAnnotatedWith(name)));
	}

}
