package org.yidiantong.complaints.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import org.yidiantong.kernel.ValidationError;

/**
 * What is wrong in a cell.
 *
 * @param code key of the message
 */
public record Mistake(ImportColumn column, String code, List<String> arguments) {

	public Mistake {
		arguments = List.copyOf(arguments);
	}

	static Mistake of(ImportColumn column, String code, Object... arguments) {
		return new Mistake(column, "mistake.import." + code, Stream.of(arguments).map(String::valueOf).toList());
	}

	static Mistake of(ValidationError error) {
		Object[] arguments = error.message().getArguments();
		return new Mistake(ImportColumn.ofPath(error.path()), Objects.requireNonNull(error.message().getCodes())[0],
				(arguments == null) ? List.of() : Stream.of(arguments).map(String::valueOf).toList());
	}

	/** The text. */
	public MessageSourceResolvable message() {
		return new DefaultMessageSourceResolvable(new String[] { this.code }, this.arguments.toArray());
	}

}
