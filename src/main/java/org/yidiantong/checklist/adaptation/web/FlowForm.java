package org.yidiantong.checklist.adaptation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.adaptation.web.StepRow.Choice;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.checklist.adapted.StepChange.Kind;
import org.yidiantong.kernel.PlainText;

import org.springframework.util.MultiValueMap;

/**
 * The editor of a flow: a row for each step of the list, and rows for new steps. Works
 * without scripts.
 */
record FlowForm(List<StepRow> steps, List<AddedRow> added) {

	private static final int LONGEST = 400;

	private static final int MOST_ADDED = 12;

	FlowForm {
		steps = List.copyOf(steps);
		added = List.copyOf(added);
	}

	/** The form that shows changes that were written before. */
	static FlowForm of(Item item, List<StepChange> changes) {
		List<StepRow> steps = new ArrayList<>();
		item.steps().forEach((step) -> steps.add(row(step, changes)));
		List<AddedRow> added = new ArrayList<>();
		changes.stream()
			.filter((one) -> one.kind() == Kind.ADD)
			.forEach(
					(one) -> added.add(new AddedRow(one.step(), text(one.actor()), text(one.action()), text(one.days()),
							Objects.requireNonNullElse(one.unit(), LimitUnit.WORKING_DAY).name(), List.of())));
		return new FlowForm(steps, added).roomy(item.steps().size());
	}

	/** The form as sent. */
	static FlowForm read(Item item, MultiValueMap<String, String> fields) {
		List<StepRow> steps = new ArrayList<>();
		for (FlowStep step : item.steps()) {
			String at = "s" + step.seq() + ".";
			steps.add(new StepRow(step, choice(fields, at + "do"), typed(fields, at + "actor", step.actor()),
					typed(fields, at + "action", step.action()), typed(fields, at + "detail", ""),
					typed(fields, at + "days", StepRow.days(step)), typed(fields, at + "unit", ""), List.of()));
		}
		List<AddedRow> added = new ArrayList<>();
		for (int i = 0; i < MOST_ADDED && fields.containsKey("a" + i + ".action"); i++) {
			String at = "a" + i + ".";
			added.add(new AddedRow(number(typed(fields, at + "after", "0"), 0), typed(fields, at + "actor", ""),
					typed(fields, at + "action", ""), typed(fields, at + "days", ""), typed(fields, at + "unit", ""),
					List.of()));
		}
		return new FlowForm(steps, added);
	}

	/** The form with a blank row for one more step, as long as there is room. */
	FlowForm roomy(int last) {
		List<AddedRow> rows = new ArrayList<>(this.added);
		if (rows.size() < MOST_ADDED) {
			rows.add(AddedRow.blank(last));
		}
		return new FlowForm(this.steps, rows);
	}

	/** The changes, each with the row that it comes from. */
	List<Written> written() {
		List<Written> changes = new ArrayList<>();
		for (int i = 0; i < this.steps.size(); i++) {
			StepRow row = this.steps.get(i);
			if (row.choice() == Choice.DROP) {
				changes.add(new Written("s" + row.step().seq(), StepChange.drop(row.step().seq())));
			}
			else if (row.choice() == Choice.KEEP || i == 0) {
				written(row, joined(i), changes);
			}
		}
		for (int i = 0; i < this.added.size(); i++) {
			AddedRow row = this.added.get(i);
			if (!row.isBlank()) {
				changes.add(new Written("a" + i, new StepChange(Kind.ADD, row.after(), null, row.actor(), row.action(),
						row.days().isEmpty() ? null : number(row.days(), -1), unit(row.unit()))));
			}
		}
		return changes;
	}

	/** The form with each error at its row. */
	FlowForm with(Map<String, List<String>> errors) {
		List<AddedRow> rows = new ArrayList<>();
		for (int i = 0; i < this.added.size(); i++) {
			rows.add(this.added.get(i).with(errors.getOrDefault("a" + i, List.of())));
		}
		return new FlowForm(this.steps.stream()
			.map((row) -> row.with(errors.getOrDefault("s" + row.step().seq(), List.of())))
			.toList(), rows);
	}

	/** The number of the last step that is joined to a step. */
	private int joined(int index) {
		int last = index;
		while (last + 1 < this.steps.size() && this.steps.get(last + 1).choice() == Choice.JOIN) {
			last++;
		}
		return last + 1;
	}

	private static void written(StepRow row, int last, List<Written> changes) {
		FlowStep step = row.step();
		String key = "s" + step.seq();
		String actor = row.actor().equals(step.actor()) ? null : row.actor();
		String action = row.action().equals(step.action()) ? null : row.action();
		boolean limited = !row.days().equals(StepRow.days(step));
		Integer days = limited ? Integer.valueOf(number(row.days(), -1)) : null;
		if (last > step.seq()) {
			changes.add(new Written(key,
					new StepChange(Kind.MERGE, step.seq(), last, actor, action, days, unit(row.unit()))));
			return;
		}
		if (actor != null || action != null) {
			changes.add(new Written(key, StepChange.rename(step.seq(), actor, action)));
		}
		if (!row.detail().isEmpty()) {
			changes.add(new Written(key, StepChange.detail(step.seq(), row.detail())));
		}
		if (days != null) {
			changes.add(
					new Written(key, new StepChange(Kind.LIMIT, step.seq(), null, null, null, days, unit(row.unit()))));
		}
	}

	private static StepRow row(FlowStep step, List<StepChange> changes) {
		Map<Kind, StepChange> own = new HashMap<>();
		Choice choice = Choice.KEEP;
		for (StepChange one : changes) {
			boolean joined = one.kind() == Kind.MERGE && one.until() != null && one.step() < step.seq()
					&& step.seq() <= one.until();
			choice = joined ? Choice.JOIN : choice;
			if (one.step() == step.seq() && one.kind() != Kind.ADD) {
				own.put(one.kind(), one);
			}
		}
		StepChange words = own.getOrDefault(Kind.MERGE, own.get(Kind.RENAME));
		StepChange limit = own.getOrDefault(Kind.MERGE, own.get(Kind.LIMIT));
		return new StepRow(step, own.containsKey(Kind.DROP) ? Choice.DROP : choice,
				part(words, StepChange::actor, step.actor()), part(words, StepChange::action, step.action()),
				part(own.get(Kind.DETAIL), StepChange::action, ""),
				part(limit, (one) -> (one.days() == null) ? null : one.days().toString(), StepRow.days(step)),
				part(limit, (one) -> (one.unit() == null) ? null : one.unit().name(), ""), List.of());
	}

	private static String part(@Nullable StepChange change, Function<StepChange, @Nullable String> part, String usual) {
		String text = (change == null) ? null : part.apply(change);
		return (text == null) ? usual : text;
	}

	private static Choice choice(MultiValueMap<String, String> fields, String name) {
		String sent = fields.getFirst(name);
		for (Choice one : Choice.values()) {
			if (one.name().equals(sent)) {
				return one;
			}
		}
		return Choice.KEEP;
	}

	private static String typed(MultiValueMap<String, String> fields, String name, String usual) {
		String sent = fields.getFirst(name);
		return (sent == null) ? usual : PlainText.start(sent.strip(), LONGEST);
	}

	private static @Nullable LimitUnit unit(String name) {
		for (LimitUnit unit : LimitUnit.values()) {
			if (unit.name().equals(name)) {
				return unit;
			}
		}
		return null;
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "" : value.toString();
	}

	private static int number(String text, int otherwise) {
		return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : otherwise;
	}

	/**
	 * A change and its row.
	 *
	 * @param row {@code s} and the number of a step, or {@code a} and the position of a
	 * new step
	 */
	record Written(String row, StepChange change) {
	}

}
