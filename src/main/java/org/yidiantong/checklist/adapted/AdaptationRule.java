package org.yidiantong.checklist.adapted;

/**
 * The rules that an adaptation keeps. The code of a rule names its message; its arguments
 * are those of {@link BrokenRule}.
 */
public enum AdaptationRule {

	/** A step whose limit comes from law stays. */
	LAW_STEP_KEPT("law-drop"),
	/** A step whose limit comes from law is not merged with others. */
	LAW_STEP_APART("law-merge"),
	/** A step whose limit comes from law keeps its words; it can be detailed. */
	LAW_STEP_WORDED("law-rename"),
	/** A minimum from law is not shortened, a maximum from law not lengthened. */
	LAW_LIMIT_KEPT("law-limit"),
	/** A limit of law that is only a text is not replaced by days. */
	LAW_TEXT_KEPT("law-text"),
	/** A step with a minimum, such as a public notice, stays. */
	MINIMUM_STEP_KEPT("min-drop"),
	/** A step with a minimum is not merged with others. */
	MINIMUM_STEP_APART("min-merge"),
	/** A minimum is not shortened. */
	MINIMUM_NOT_SHORTENED("min-shorter"),
	/** A maximum is not lengthened. */
	MAXIMUM_NOT_LENGTHENED("max-longer"),
	/** A step whose question decides what follows stays. */
	QUESTION_KEPT("question-drop"),
	/** Of the steps that become one, only the last may branch. */
	QUESTION_NOT_INSIDE("question-merge"),
	/** A matter that is returned must have a step to return to. */
	RETURN_KEPT("return-lost"),
	/** After a question, a new step needs a branch that leads to it. */
	NEW_STEP_REACHED("add-unreached"),
	/** A new step comes after a step that stays. */
	NEW_STEP_PLACED("add-gone"),
	/** The changed step exists. */
	STEP_KNOWN("step-unknown"),
	/** A step is dropped, merged, or changed once in each way. */
	CHANGED_ONCE("step-twice"),
	/** At least two neighbouring steps become one. */
	MERGE_RANGE("merge-range"),
	/** Limits in days of one unit can be summed up; others cannot be given in days. */
	MERGE_LIMIT("merge-limit"),
	/** Words are given where they are needed, no longer than allowed. */
	WORDED("words"),
	/** Days are given where they are needed, with a unit, between 0 and 365. */
	COUNTED("days"),
	/** The step is as it was when the change was written. */
	STEP_AS_BEFORE("list-changed"),
	/** A change changes something. */
	EFFECTIVE("no-effect"),
	/** The unit of a limit stays. */
	UNIT_KEPT("unit"),
	/** There is a change. */
	NOT_EMPTY("nothing"),
	/** There are not too many changes. */
	NOT_TOO_MANY("too-many"),
	/** At least one step remains. */
	STEPS_REMAIN("no-step"),
	/** The adapted flow keeps the rules for every flow. */
	FLOW_SOUND("flow");

	private final String code;

	AdaptationRule(String code) {
		this.code = code;
	}

	/** The last part of the keys of its messages. */
	public String code() {
		return this.code;
	}

}
