package org.yidiantong.checklist.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static org.yidiantong.checklist.spreadsheet.SheetColumn.named;
import static org.yidiantong.checklist.spreadsheet.SheetColumn.number;
import static org.yidiantong.checklist.spreadsheet.SheetColumn.text;
import static org.yidiantong.checklist.spreadsheet.SheetColumn.word;
import static org.yidiantong.checklist.spreadsheet.SheetColumn.words;

/**
 * The sheets of a list's workbook and the parts of the list that their rows are. Sheets
 * come after those whose rows their rows belong to.
 */
enum ListSheet {

	/** The version, in one row. */
	LIST("清单", null, "",
			List.of(text("版本号", "/version", "年份、点、序号，如 2022.1。用过的版本号不能再用。"),
					new SheetColumn("施行日期", "/effectiveFrom", SheetColumn.Kind.DAY, true, "日期，不能早于今天。", Map.of()),
					text("基本清单", "/base", "只供查看。换基本清单请在“清单管理”页上采用。"))),

	/** The categories, those of the base list too. */
	CATEGORIES("大类", null, "/categories",
			List.of(text("编号", "/code", "如 C6。基本清单的大类不能改。"), text("名称", "/name", "一行文字。"),
					text("英文名称", "/nameEn", "英文页面上显示。"), word("组别", "/group", SheetWords.GROUP))),

	/** The items, base and local ones. */
	ITEMS("事项", null, "/items", List.of(text("编号", "/code", "如 L05，清单上显示，不能重复。"),
			text("沿革编号", "/lineage", "事项的固定编号，改编号、改名称时不变。新事项不填，原有的不要改。").optional(),
			text("名称", "/name", "一行文字，不超过 200 字。"), named("大类", "/category", "从下拉列表中选一个。"),
			words("适用范围", "/appliesTo", SheetWords.APPLIES), text("办理主体", "/handledBy", "谁来办，如：村（居）委会。"),
			text("业务指导", "/guidedBy", "谁来指导。"), word("主办层级", "/routing/lead", SheetWords.LEAD),
			word("办理难度", "/routing/grade", SheetWords.GRADE),
			new SheetColumn("办结附照片", "/routing/closingPhoto", SheetColumn.Kind.FLAG, false, "投诉办结是否必须附照片。可以不填。",
					SheetWords.FLAG),
			word("监督联系口", "/supervising/portfolio", SheetWords.PORTFOLIO),
			text("村级监督", "/supervising/villageSide", "如：村（居）务监督委员会。"),
			text("全程时限", "/totalLimit/text", "整个办理过程的时限。没有就与后面四列一起不填。").optional(),
			number("全程天数", "/totalLimit/days", "1 至 366。"),
			word("全程单位", "/totalLimit/unit", SheetWords.UNIT).optional(),
			number("最多延长至", "/totalLimit/extendToDays", "天数，不能延长就不填。"),
			word("全程时限来源", "/totalLimit/source", SheetWords.SOURCE).optional(),
			text("公开内容", "/disclosure/what", "公开什么。"), words("公开方式", "/disclosure/how", SheetWords.HOW),
			words("公开频次", "/disclosure/frequency", SheetWords.FREQUENCY),
			text("公开频次说明", "/disclosure/frequencyText", "如：办结后 5 日内。"),
			number("公示日数", "/disclosure/noticeDays", "1 至 90，不公示就不填。"),
			word("公开范围", "/disclosure/audience", SheetWords.AUDIENCE), text("隐私保护", "/disclosure/privacy", "哪些不公开。"))),

	/** The steps of the flows. */
	STEPS("流程步骤", ITEMS, "/steps", List.of(number("步骤", "/seq", "从 1 起连续编号。").needed(), text("谁来做", "/actor", "责任主体。"),
			text("做什么", "/action", "动作。"), text("时限", "/limit/text", "给人看的文字，如：3个工作日内。"),
			number("天数", "/limit/days", "0 至 366；没有具体天数的，天数、单位、上下限都不填。"),
			word("单位", "/limit/unit", SheetWords.UNIT).optional(),
			word("上下限", "/limit/bound", SheetWords.BOUND).optional(), word("时限来源", "/limit/source", SheetWords.SOURCE),
			number("之后转到", "/next", "之后不是下一步时，写后面的步骤；写 0 表示到此结束。"),
			text("判断", "/decision/ask", "这一步之后要分情况时写问题，各种情况写在“流程分支”页。").optional())),

	/** The answers to the questions after steps. */
	BRANCHES("流程分支", STEPS, "/decision/branches",
			List.of(text("情况", "/label", "不超过 20 字，如：有异议。"), number("转到步骤", "/goTo", "后面的步骤。“转到步骤”“退回步骤”“结束”只填一个。"),
					number("退回步骤", "/returnTo", "前面的步骤。"), text("结束", "/end", "怎样结束，如：书面告知理由。").optional())),

	/** The policies that authorise the items. */
	BASIS("政策依据", ITEMS, "/basis",
			List.of(named("依据", "/policy", "从下拉列表中选一个。"), text("条款", "/articles", "如：第21—26条。可以不填。").optional())),

	/** The departments that lead or help. */
	DEPARTMENTS("相关部门", ITEMS, "/routing/departments", List.of(named("职能", "", "从下拉列表中选一个；部门主办的，第一个主办。"))),

	/** What belongs to the items. */
	INSIDE("归这里管", ITEMS, "/scope/inside", List.of(text("内容", "", "一行写一件。"))),

	/** What does not. */
	OUTSIDE("不归这里管", ITEMS, "/scope/outside",
			List.of(text("内容", "/text", "一行写一件。"), text("该去哪里", "/goTo", "另一个事项、单位或电话。"))),

	/** Duties in handling. */
	REQUIREMENTS("办理要求", ITEMS, "/requirements", List.of(text("内容", "", "一行写一条。"))),

	/** What to bring. */
	MATERIALS("办理材料", ITEMS, "/materials", List.of(text("内容", "", "一行写一份。"))),

	/** Where power is abused. */
	RISKS("风险点", ITEMS, "/riskPoints", List.of(text("内容", "", "一行写一个。")));

	private final String title;

	private final @Nullable ListSheet parent;

	private final String array;

	private final List<SheetColumn> own;

	/**
	 * @param array where the rows are in the part that they belong to; empty for the list
	 * itself
	 */
	ListSheet(String title, @Nullable ListSheet parent, String array, List<SheetColumn> own) {
		this.title = title;
		this.parent = parent;
		this.array = array;
		this.own = own;
	}

	/** The name of the sheet. */
	String title() {
		return this.title;
	}

	/** The sheet to whose rows the rows of this sheet belong; null for none. */
	@Nullable ListSheet parent() {
		return this.parent;
	}

	String array() {
		return this.array;
	}

	/** The columns that are parts of the row itself. */
	List<SheetColumn> own() {
		return this.own;
	}

	/** Whether a row is one value, not a group of fields. */
	boolean isScalar() {
		return this.own.get(0).path().isEmpty();
	}

	/** Whether an item needs at least one row. */
	boolean isRequired() {
		return this.parent == ITEMS;
	}

	/** All columns in their usual order: what the row belongs to comes first. */
	List<SheetColumn> columns() {
		if (this.parent == null) {
			return this.own;
		}
		Stream<SheetColumn> step = (this.parent == STEPS) ? Stream.of(number("步骤", "", "“流程步骤”页上的步骤。").needed())
				: Stream.empty();
		return Stream.of(SheetColumn.ofItem().stream(), step, this.own.stream()).flatMap((some) -> some).toList();
	}

	/** A sheet by its name. */
	static Optional<ListSheet> titled(String title) {
		return Stream.of(values()).filter((one) -> one.title.equals(title)).findFirst();
	}

}
