package org.yidiantong.checklist.drafting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a step in the form of an item, as typed.
 *
 * @param next number of the step that follows; empty for the next one
 * @param ask the question after the step; empty without one
 */
record StepFields(String actor, String action, String text, String days, String unit, String bound, String source,
		String next, String ask, List<BranchFields> branches) {

	private static final int MOST_BRANCHES = 6;

	StepFields {
		branches = List.copyOf(branches);
	}

	static StepFields blank() {
		return new StepFields("", "", "", "", "", "", "LOCAL", "", "", List.of());
	}

	static StepFields of(JsonNode step) {
		JsonNode limit = step.path("limit");
		List<BranchFields> branches = step.path("decision")
			.path("branches")
			.valueStream()
			.map(BranchFields::of)
			.toList();
		return new StepFields(ItemFields.text(step.path("actor")), ItemFields.text(step.path("action")),
				ItemFields.text(limit.path("text")), ItemFields.text(limit.path("days")),
				ItemFields.text(limit.path("unit")), ItemFields.text(limit.path("bound")),
				ItemFields.text(limit.path("source")), ItemFields.text(step.path("next")),
				ItemFields.text(step.path("decision").path("ask")), branches);
	}

	static StepFields read(MultiValueMap<String, String> fields, int index) {
		String at = "s" + index + ".";
		List<BranchFields> branches = new ArrayList<>();
		for (int i = 0; i < MOST_BRANCHES && fields.containsKey(at + "b" + i + ".label"); i++) {
			branches.add(BranchFields.read(fields, at + "b" + i + "."));
		}
		return new StepFields(ItemFields.typed(fields, at + "actor"), ItemFields.typed(fields, at + "action"),
				ItemFields.typed(fields, at + "text"), ItemFields.typed(fields, at + "days"),
				ItemFields.typed(fields, at + "unit"), ItemFields.typed(fields, at + "bound"),
				ItemFields.typed(fields, at + "source"), ItemFields.typed(fields, at + "next"),
				ItemFields.typed(fields, at + "ask"), branches);
	}

	/** The step with room for one more branch. */
	StepFields branching() {
		List<BranchFields> more = new ArrayList<>(this.branches);
		if (more.size() < MOST_BRANCHES) {
			more.add(BranchFields.BLANK);
		}
		return with(this.next, more);
	}

	/** The step with other numbers where it names steps; 0 for one that is gone. */
	StepFields renumbered(IntUnaryOperator numbers) {
		return with("0".equals(this.next) ? this.next : BranchFields.renumbered(this.next, numbers),
				this.branches.stream().map((branch) -> branch.renumbered(numbers)).toList());
	}

	void write(ObjectNode step, int seq) {
		step.put("seq", seq);
		ItemFields.put(step, "actor", this.actor);
		ItemFields.put(step, "action", this.action);
		ObjectNode limit = step.putObject("limit");
		ItemFields.put(limit, "text", this.text);
		ItemFields.putNumber(limit, "days", this.days);
		ItemFields.put(limit, "unit", this.unit);
		ItemFields.put(limit, "bound", this.bound);
		ItemFields.put(limit, "source", this.source);
		ItemFields.putNumber(step, "next", this.next);
		List<BranchFields> some = this.branches.stream().filter((branch) -> !branch.isBlank()).toList();
		if (!this.ask.isEmpty() || !some.isEmpty()) {
			ObjectNode decision = step.putObject("decision");
			ItemFields.put(decision, "ask", this.ask);
			ArrayNode branches = decision.putArray("branches");
			some.forEach((branch) -> branch.write(branches.addObject()));
		}
	}

	private StepFields with(String following, List<BranchFields> others) {
		return new StepFields(this.actor, this.action, this.text, this.days, this.unit, this.bound, this.source,
				following, this.ask, others);
	}

	/**
	 * The fields of a branch.
	 */
	record BranchFields(String label, String goTo, String returnTo, String end) {

		static final BranchFields BLANK = new BranchFields("", "", "", "");

		static BranchFields of(JsonNode branch) {
			return new BranchFields(ItemFields.text(branch.path("label")), ItemFields.text(branch.path("goTo")),
					ItemFields.text(branch.path("returnTo")), ItemFields.text(branch.path("end")));
		}

		static BranchFields read(MultiValueMap<String, String> fields, String at) {
			return new BranchFields(ItemFields.typed(fields, at + "label"), ItemFields.typed(fields, at + "goTo"),
					ItemFields.typed(fields, at + "returnTo"), ItemFields.typed(fields, at + "end"));
		}

		boolean isBlank() {
			return this.equals(BLANK);
		}

		BranchFields renumbered(IntUnaryOperator numbers) {
			return new BranchFields(this.label, renumbered(this.goTo, numbers), renumbered(this.returnTo, numbers),
					this.end);
		}

		void write(ObjectNode branch) {
			ItemFields.put(branch, "label", this.label);
			ItemFields.putNumber(branch, "goTo", this.goTo);
			ItemFields.putNumber(branch, "returnTo", this.returnTo);
			ItemFields.put(branch, "end", this.end);
		}

		static String renumbered(String step, IntUnaryOperator numbers) {
			if (!step.matches("[1-9][0-9]{0,2}")) {
				return step;
			}
			int number = numbers.applyAsInt(Integer.parseInt(step));
			return (number == 0) ? "" : String.valueOf(number);
		}

	}

}
