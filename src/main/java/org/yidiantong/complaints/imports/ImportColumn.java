package org.yidiantong.complaints.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of the workbook, and the member of a line of JSON with the same content. The
 * heads are Chinese in every language, because the workbook is read again.
 */
public enum ImportColumn {

	/** The number in the other system. */
	NUMBER("原编号", "number", 20),

	/** How far it came. */
	STATE("状态", "state", 12),

	/** What kind of complaint it is. */
	NATURE("性质", "nature", 12),

	/** The item of the list. */
	ITEM("事项", "item", 24, "itemCode"),

	/** The place. */
	PLACE("地点", "place", 24, "placeCode"),

	/** The person's words. */
	TEXT("诉求内容", "text", 60),

	/** The person's name. */
	NAME("姓名", "name", 12, "contact.name", "contact"),

	/** The person's telephone. */
	PHONE("电话", "phone", 16, "contact.phone"),

	/** The units that a report is about. */
	RESPONDENTS("被反映单位", "respondents", 24),

	/** When it was filed. */
	FILED("提交日期", "filed", 18, "filedAt"),

	/** When it was accepted. */
	ACCEPTED("受理日期", "accepted", 18, "acceptedAt"),

	/** When it was dispatched. */
	DISPATCHED("转办日期", "dispatched", 18, "dispatchedAt"),

	/** The unit that answered, or answers. */
	LEAD("主办单位", "lead", 24),

	/** By when it had to be answered. */
	DUE("应办结日期", "due", 18, "dueOn"),

	/** Why it was rejected. */
	REASON("不予受理原因", "reason", 24),

	/** The answer, or the explanation of a rejection. */
	REPLY("答复内容", "reply", 60),

	/** When it was closed, rejected or withdrawn. */
	CLOSED("办结日期", "closed", 18, "closedAt"),

	/** When it was reopened. */
	REOPENED("重办日期", "reopened", 18, "reopenedAt"),

	/** The answer of the second round. */
	SECOND_REPLY("重办答复", "secondReply", 60),

	/** When the second round was closed. */
	CLOSED_AGAIN("重办办结日期", "closedAgain", 18, "closedAgainAt");

	private final String head;

	private final String member;

	private final int width;

	private final List<String> paths;

	ImportColumn(String head, String member, int width, String... paths) {
		this.head = head;
		this.member = member;
		this.width = width;
		this.paths = List.of(paths);
	}

	/** The column with a head. */
	static Optional<ImportColumn> headed(String head) {
		return Arrays.stream(values()).filter((one) -> one.head.equals(head)).findFirst();
	}

	/** The column of a member of a line. */
	static Optional<ImportColumn> ofMember(String member) {
		return Arrays.stream(values()).filter((one) -> one.member.equals(member)).findFirst();
	}

	/** The column in which an error of the command stands. */
	static ImportColumn ofPath(String path) {
		String whole = path.replaceAll("\\[[0-9]+]", "");
		return Arrays.stream(values())
			.filter((one) -> one.member.equals(whole) || one.paths.contains(whole))
			.findFirst()
			.orElse(NUMBER);
	}

	/** The first cell. */
	public String head() {
		return this.head;
	}

	/** The name of the member. */
	public String member() {
		return this.member;
	}

	/** In Latin characters. */
	int width() {
		return this.width;
	}

}
