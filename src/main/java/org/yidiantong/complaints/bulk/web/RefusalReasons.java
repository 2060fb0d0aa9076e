package org.yidiantong.complaints.bulk.web;

import java.util.stream.Collectors;

import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.UnitCode;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells in the reader's language why a complaint was left out.
 */
@Component
class RefusalReasons {

	private final MessageSource messages;

	private final OrganizationManagement organization;

	RefusalReasons(MessageSource messages, OrganizationManagement organization) {
		this.messages = messages;
		this.organization = organization;
	}

	/** What is wrong, in one sentence or more. */
	public String of(Refusal refused) {
		return refused.errors().isEmpty() ? text(refused, "detail")
				: refused.errors()
					.stream()
					.map((one) -> this.messages.getMessage(one.message(), LocaleContextHolder.getLocale()))
					.collect(Collectors.joining(" "));
	}

	/** The same in the form of a problem. */
	LeftOut problem(Refusal refused) {
		return new LeftOut("/problems/" + refused.name(), text(refused, "title"), of(refused));
	}

	private String text(Refusal refused, String part) {
		return this.messages.getMessage("problem." + refused.name() + "." + part, arguments(refused),
				LocaleContextHolder.getLocale());
	}

	/** People read the name of a recused unit, not its code. */
	private Object[] arguments(Refusal refused) {
		if (!(refused instanceof UnitRecused)) {
			return refused.arguments().toArray();
		}
		OrganizationChart chart = this.organization.chart();
		return refused.arguments()
			.stream()
			.map((code) -> UnitCode.read(String.valueOf(code)).map(chart::unitName).orElse(String.valueOf(code)))
			.toArray();
	}

}
