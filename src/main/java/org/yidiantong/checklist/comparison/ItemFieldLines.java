package org.yidiantong.checklist.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.TotalLimit;

import org.springframework.context.MessageSource;

/**
 * The fields of an item as lines of text in the reader's language, without codes.
 */
final class ItemFieldLines {

	private final MessageSource messages;

	ItemFieldLines(MessageSource messages) {
		this.messages = messages;
	}

	List<String> of(ItemField field, Item item, Locale locale) {
		return switch (field) {
			case CODE -> List.of(item.code().value());
			case NAME -> List.of(item.name());
			case CATEGORY -> List.of(name(item.category(), locale));
			case APPLIES_TO -> List.of(names("settlement", List.copyOf(item.appliesTo()), locale));
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
		return step.actor() + text("checklist.colon", locale) + step.action()
				+ text("checklist.bracketed", locale, step.limit().text())
				+ branches(step, locale).stream().map((line) -> " " + line).collect(Collectors.joining());
	}

	/** What follows the step, unless it is just the next one. */
	List<String> branches(FlowStep step, Locale locale) {
		Decision decision = step.decision();
		if (decision != null) {
			return decision.branches()
				.stream()
				.map((branch) -> text("checklist.branch", locale, decision.ask(), branch.label(), way(branch, locale)))
				.toList();
		}
		Integer next = step.next();
		if (next == null) {
			return List.of();
		}
		return List.of((next == 0) ? text("checklist.branch.last", locale) : text("checklist.branch.to", locale, next));
	}

	private String way(Branch branch, Locale locale) {
		if (branch.goTo() != null) {
			return text("checklist.branch.to", locale, branch.goTo());
		}
		return (branch.returnTo() != null) ? text("checklist.branch.back", locale, branch.returnTo())
				: text("checklist.branch.end", locale, Objects.requireNonNullElse(branch.end(), ""));
	}

	private static String basis(Basis basis) {
		return Stream.of("《" + basis.title() + "》", basis.number(), basis.articles())
			.filter(Objects::nonNull)
			.reduce((one, other) -> one + " " + other)
			.orElseThrow();
	}

	private List<String> scope(Scope scope, Locale locale) {
		List<String> lines = new ArrayList<>();
		String colon = text("checklist.colon", locale);
		scope.inside().forEach((one) -> lines.add(text("checklist.field.inside", locale) + colon + one));
		scope.outside().forEach((one) -> {
			String where = one.goTo().isEmpty() ? ""
					: text("checklist.bracketed", locale, text("checklist.field.goto", locale) + one.goTo());
			lines.add(text("checklist.field.outside", locale) + colon + one.text() + where);
		});
		return lines;
	}

	private List<String> responsibility(Responsibility responsibility, Locale locale) {
		return List.of(names("lead", List.of(responsibility.lead()), locale),
				names("grade", List.of(responsibility.grade()), locale),
				text(responsibility.closesWithPhoto() ? "checklist.photo.needed" : "checklist.photo.optional", locale));
	}

	private static List<String> total(@Nullable TotalLimit limit) {
		return (limit == null) ? List.of() : List.of(limit.text());
	}

	private List<String> disclosure(DisclosureDuty duty, Locale locale) {
		return List.of(duty.what(), names("how", duty.how(), locale), duty.frequencyText(),
				names("audience", List.of(duty.audience()), locale), duty.privacy(), (duty.noticeDays() == null) ? ""
						: text("checklist.field.notice", locale) + text("checklist.colon", locale) + duty.noticeDays());
	}

	private String names(String kind, List<? extends Enum<?>> codes, Locale locale) {
		return String.join(text("checklist.separator", locale),
				codes.stream().map((code) -> text("checklist." + kind + "." + code.name(), locale)).toList());
	}

	private static String name(Category category, Locale locale) {
		boolean english = locale.getLanguage().equals("en") && !category.nameEn().isEmpty();
		return english ? category.nameEn() : category.name();
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
