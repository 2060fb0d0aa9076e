package org.yidiantong.checklist.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;

import org.springframework.context.MessageSource;

/**
 * Tells the changes of an item in plain words, such as: step 4 "review" now takes at most
 * 5 instead of 7 working days.
 */
public final class ItemChangeWords {

	private final ItemFieldLines lines;

	private final MessageSource messages;

	public ItemChangeWords(MessageSource messages) {
		this.lines = new ItemFieldLines(messages);
		this.messages = messages;
	}

	/** Tells a change; the sentences are in the order of the item. */
	public ItemChangeView of(ItemChange change, Locale locale) {
		Item before = change.before();
		Item after = change.after();
		List<String> sentences = new ArrayList<>();
		if (before != null && after != null) {
			change.fields().stream().sorted().forEach((field) -> tell(field, before, after, locale, sentences));
		}
		return new ItemChangeView(change.kind(), change.item().code().value(), change.item().name(), after != null,
				sentences);
	}

	private void tell(ItemField field, Item before, Item after, Locale locale, List<String> sentences) {
		int told = sentences.size();
		if (field == ItemField.STEPS) {
			steps(before.steps(), after.steps(), locale, sentences);
		}
		else {
			texts(field, this.lines.of(field, before, locale), this.lines.of(field, after, locale), locale, sentences);
		}
		if (sentences.size() == told) {
			sentences.add(text("checklist.change.other", locale, name(field, locale)));
		}
	}

	private void texts(ItemField field, List<String> before, List<String> after, Locale locale,
			List<String> sentences) {
		List<String> gone = before.stream().filter((line) -> !after.contains(line)).toList();
		List<String> come = after.stream().filter((line) -> !before.contains(line)).toList();
		if (gone.size() == 1 && come.size() == 1) {
			sentences.add(text("checklist.change.now", locale, name(field, locale), quoted(gone.get(0)),
					quoted(come.get(0))));
			return;
		}
		gone.forEach((line) -> sentences.add(text("checklist.change.gone", locale, name(field, locale), line)));
		come.forEach((line) -> sentences.add(text("checklist.change.come", locale, name(field, locale), line)));
	}

	private void steps(List<FlowStep> before, List<FlowStep> after, Locale locale, List<String> sentences) {
		for (FlowStep step : after) {
			Optional<FlowStep> same = before.stream().filter((old) -> isSame(old, step)).findFirst();
			if (same.isEmpty()) {
				sentences.add(text("checklist.change.step.come", locale, step.seq(), this.lines.of(step, locale)));
			}
			else if (!same.get().limit().equals(step.limit())) {
				sentences.add(text("checklist.change.step.limit", locale, step.seq(), step.action(),
						same.get().limit().text(), step.limit().text()));
			}
			same.ifPresent((old) -> branches(old, step, locale, sentences));
		}
		before.stream()
			.filter((old) -> after.stream().noneMatch((step) -> isSame(old, step)))
			.sorted(Comparator.comparing(FlowStep::seq))
			.forEach((old) -> sentences
				.add(text("checklist.change.step.gone", locale, old.seq(), this.lines.of(old, locale))));
	}

	private void branches(FlowStep before, FlowStep after, Locale locale, List<String> sentences) {
		List<String> old = this.lines.branches(before, locale);
		List<String> now = this.lines.branches(after, locale);
		old.stream()
			.filter((line) -> !now.contains(line))
			.forEach((line) -> sentences
				.add(text("checklist.change.branch.gone", locale, after.seq(), after.action(), line)));
		now.stream()
			.filter((line) -> !old.contains(line))
			.forEach((line) -> sentences
				.add(text("checklist.change.branch.come", locale, after.seq(), after.action(), line)));
	}

	/** A sentence within a sentence ends without a full stop. */
	private static String quoted(String line) {
		return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
	}

	private static boolean isSame(FlowStep one, FlowStep other) {
		return Objects.equals(one.actor(), other.actor()) && Objects.equals(one.action(), other.action());
	}

	/** The value of a field, one line after the other, without codes. */
	public List<String> lines(ItemField field, Item item, Locale locale) {
		return this.lines.of(field, item, locale);
	}

	/** The name of a field. */
	public String name(ItemField field, Locale locale) {
		return text("checklist.change.field." + field.name(), locale);
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
