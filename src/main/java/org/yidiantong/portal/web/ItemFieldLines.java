package org.yidiantong.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.TotalLimit;
import org.yidiantong.checklist.comparison.ItemField;

import org.springframework.stereotype.Component;

/**
 * The fields of an item as lines of text in the reader's language, without codes.
 */
@Component
class ItemFieldLines {

	private final LocalizedNames labels;

	ItemFieldLines(LocalizedNames labels) {
		this.labels = labels;
	}

	List<String> of(ItemField field, Item item, Locale locale) {
		return switch (field) {
			case CODE -> List.of(item.code().value());
			case NAME -> List.of(item.name());
			case CATEGORY -> List.of(this.labels.of(item.category(), locale));
			case APPLIES_TO -> List.of(this.labels.of("place", List.copyOf(item.appliesTo()), locale));
			case BASIS -> item.basis().stream().map(ItemFieldLines::basis).toList();
			case HANDLED_BY -> List.of(item.handledBy());
			case GUIDED_BY -> List.of(item.guidedBy());
			case SCOPE -> scope(item.scope(), locale);
			case REQUIREMENTS -> item.requirements();
			case RESPONSIBILITY -> responsibility(item.responsibility(), locale);
			case SUPERVISION -> List.of(item.supervision().villageSide());
			case STEPS -> item.steps().stream().map((step) -> of(step, locale)).toList();
			case TOTAL_LIMIT -> total(item.totalLimit());
			case DISCLOSURE -> disclosure(item.disclosure(), locale);
			case MATERIALS -> item.materials();
			case RISK_POINTS -> item.riskPoints();
		};
	}

	/** A step with its limit. */
	String of(FlowStep step, Locale locale) {
		return step.actor() + this.labels.text("portal.colon", locale) + step.action() + "（" + step.limit().text()
				+ "）";
	}

	private static String basis(Basis basis) {
		return Stream.of("《" + basis.title() + "》", basis.number(), basis.articles())
			.filter(Objects::nonNull)
			.reduce((one, other) -> one + " " + other)
			.orElseThrow();
	}

	private List<String> scope(Scope scope, Locale locale) {
		List<String> lines = new ArrayList<>();
		String colon = this.labels.text("portal.colon", locale);
		scope.inside().forEach((one) -> lines.add(this.labels.text("portal.item.inside", locale) + colon + one));
		scope.outside().forEach((one) -> {
			String where = one.goTo().isEmpty() ? ""
					: "（" + this.labels.text("portal.item.goto", locale) + one.goTo() + "）";
			lines.add(this.labels.text("portal.item.outside", locale) + colon + one.text() + where);
		});
		return lines;
	}

	private List<String> responsibility(Responsibility responsibility, Locale locale) {
		return List.of(this.labels.of("lead", responsibility.lead(), locale),
				this.labels.of("grade", responsibility.grade(), locale), this.labels
					.text(responsibility.closesWithPhoto() ? "portal.photo.needed" : "portal.photo.optional", locale));
	}

	private static List<String> total(@Nullable TotalLimit limit) {
		return (limit == null) ? List.of() : List.of(limit.text());
	}

	private List<String> disclosure(DisclosureDuty duty, Locale locale) {
		return List.of(duty.what(), this.labels.of("how", duty.how(), locale), duty.frequencyText(),
				this.labels.of("audience", duty.audience(), locale), duty.privacy(),
				(duty.noticeDays() == null) ? "" : this.labels.text("portal.item.disclosure.notice", locale)
						+ this.labels.text("portal.colon", locale) + duty.noticeDays());
	}

}
