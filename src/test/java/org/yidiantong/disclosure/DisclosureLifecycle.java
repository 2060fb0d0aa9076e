package org.yidiantong.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The steps of a disclosure with a database, by a writer and a checker, for tests.
 */
abstract class DisclosureLifecycle {

	final Actor writer = Officers.writer();

	final Actor checker = Officers.checker();

	@Autowired
	DisclosureManagement disclosures;

	@Autowired
	PublishedDisclosures published;

	@Autowired
	OrganizationManagement organization;

	@Autowired
	AuditLog audit;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	UUID published(WriteDisclosure input) {
		UUID id = submitted(input);
		publish(id);
		return id;
	}

	UUID submitted(WriteDisclosure input) {
		return submitted(this.writer, input);
	}

	UUID submitted(Actor actor, WriteDisclosure input) {
		UUID id = draft(actor, input);
		run(() -> this.disclosures.submit(actor, id, 0, input));
		return id;
	}

	void publish(UUID id) {
		int revision = in(() -> this.disclosures.find(this.checker, id)).revision();
		run(() -> this.disclosures.publish(this.checker, id, revision));
	}

	UUID draft(Actor actor, WriteDisclosure input) {
		return draft(actor, NewId.next(), input);
	}

	UUID draft(Actor actor, UUID id, WriteDisclosure input) {
		run(() -> this.disclosures.write(actor, id, input));
		return id;
	}

	List<String> errors(Runnable work) {
		InvalidRequest invalid = catchThrowableOfType(InvalidRequest.class, () -> run(work));
		return invalid.errors().stream().map(ValidationError::path).toList();
	}

	String row(String table, String column, UUID id) {
		return rows(table, column, id);
	}

	String rows(String table, String column, Object value) {
		return transaction(
				() -> this.jdbc.sql("SELECT t::text FROM " + table + " t WHERE tenant_id = ? AND " + column + " = ?")
					.params(Officers.YUAN.value(), value)
					.query(String.class)
					.list()
					.toString()
					.replace("\"\"", "\""));
	}

	<T> T transaction(Supplier<T> work) {
		return in(() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

	static void run(Runnable work) {
		BoundDistrict.run(Officers.YUAN, work);
	}

	static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Officers.YUAN, work);
	}

}
