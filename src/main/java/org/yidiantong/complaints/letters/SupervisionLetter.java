package org.yidiantong.complaints.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.inspection.CardView;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.tenancy.District;

/**
 * What a supervision letter says, in the order in which it says it.
 *
 * @param number such as 2021-12, the year and the number in it
 * @param title with the district
 * @param heading the number as it is written in letters
 * @param to whom it is addressed
 * @param facts names and values of a table
 * @param demands what is asked, a paragraph each
 * @param from who sends it
 * @param date of the card
 */
@ValueObject
public record SupervisionLetter(String number, String title, String heading, String to, List<Fact> facts,
		List<String> demands, String from, LocalDate date) {

	/** So many characters of the summary. */
	private static final int SUMMARY = 300;

	public SupervisionLetter {
		facts = List.copyOf(facts);
		demands = List.copyOf(demands);
	}

	/** The letter of a card that has one. */
	static SupervisionLetter of(District district, ComplaintView complaint, CardView card) {
		String number = String.valueOf(card.letter());
		String[] parts = number.split("-");
		String desk = district.name() + "小微权力监督一点通平台";
		return new SupervisionLetter(number, district.name() + "小微权力监督督办函",
				"督办函〔%s〕%s号".formatted(parts[0], parts[parts.length - 1]), name(card.responsible(), desk) + "主要负责人",
				facts(complaint, card), demands(card), name(card.addressee(), desk),
				card.raisedAt().atZone(BusinessClock.ZONE).toLocalDate());
	}

	private static String name(@Nullable UnitName unit, String otherwise) {
		return (unit == null) ? otherwise : unit.name();
	}

	private static List<Fact> facts(ComplaintView complaint, CardView card) {
		String item = complaint.subject().itemName();
		return List.of(
				new Fact("投诉编号",
						(complaint.status().caseNumber() == null) ? "（尚未受理）" : complaint.status().caseNumber()),
				new Fact("涉及事项", (item == null) ? "（未选事项）" : item), new Fact("发生地点", complaint.subject().placeName()),
				new Fact("内容摘要", summary(complaint.content().forUnits())), new Fact("办理期限", chinese(card.dueOn())),
				new Fact("督办原因", card.kind().chinese() + "：" + card.cause().chinese()));
	}

	/** What the units may read, on one line. */
	private static String summary(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (PlainText.length(line) <= SUMMARY) ? line
				: line.substring(0, line.offsetByCodePoints(0, SUMMARY)) + "……";
	}

	private static List<String> demands(CardView card) {
		List<String> demands = new ArrayList<>();
		demands.add((card.kind() == CardKind.RED) ? "请立即组织办理，尽快答复群众，不得再拖延。" : "请抓紧办理，在办理期限以前答复群众。");
		if (card.explainBy() != null) {
			demands.add("请在 " + chinese(card.explainBy()) + " 前通过平台提交书面说明，写明超期原因和整改措施。");
		}
		demands.add("办理中不得打听、泄露投诉人的情况，不得打击报复。");
		return demands;
	}

	private static String chinese(LocalDate day) {
		return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/** The date as it is written in letters. */
	String dated() {
		return chinese(this.date);
	}

	/** A row of the table. */
	public record Fact(String name, String value) {
	}

}
