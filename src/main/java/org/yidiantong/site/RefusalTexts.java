package org.yidiantong.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells on pages, in the reader's language, why something was refused. Codes that a
 * refusal states are replaced by the names that {@link ArgumentNames} know.
 */
@Component
public class RefusalTexts {

	private final MessageSource messages;

	private final ObjectProvider<ArgumentNames> names;

	RefusalTexts(MessageSource messages, ObjectProvider<ArgumentNames> names) {
		this.messages = messages;
		this.names = names;
	}

	/** One line for each error, or what the problem is, its detail and what helps. */
	public List<String> of(Refusal refused) {
		return refused.errors().isEmpty()
				? Stream.of("title", "detail", "help").map((part) -> part(refused, part)).toList() : errors(refused);
	}

	/**
	 * One line for each error, or the detail and what helps, for a form that names
	 * itself.
	 */
	public List<String> explanation(Refusal refused) {
		return refused.errors().isEmpty() ? List.of(detail(refused), part(refused, "help")) : errors(refused);
	}

	/** The errors one after the other, or the detail, for a line of a list. */
	public String reason(Refusal refused) {
		return refused.errors().isEmpty() ? detail(refused) : String.join(" ", errors(refused));
	}

	/** One line for each error; none where the request itself was valid. */
	public List<String> errors(Refusal refused) {
		return refused.errors().stream().map(this::of).toList();
	}

	/** What is wrong with one value. */
	public String of(ValidationError error) {
		return this.messages.getMessage(error.message(), LocaleContextHolder.getLocale());
	}

	/** The kind of problem, in a few words. */
	public String title(Refusal refused) {
		return part(refused, "title");
	}

	/** What is wrong, in one sentence or more. */
	public String detail(Refusal refused) {
		return part(refused, "detail");
	}

	private String part(Refusal refused, String part) {
		Object[] arguments = refused.arguments().stream().map(this::named).toArray();
		return this.messages.getMessage("problem." + refused.name() + "." + part, arguments,
				LocaleContextHolder.getLocale());
	}

	private Object named(Object argument) {
		return this.names.stream()
			.map((one) -> one.name(argument))
			.flatMap(Optional::stream)
			.map(Object.class::cast)
			.findFirst()
			.orElse(argument);
	}

}
