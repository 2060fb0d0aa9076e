package org.yidiantong.reporting.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.Ranking;

/**
 * Writes the sentences of a bulletin. A sentence appears only where its figures do: a
 * rate without a denominator is never named, and a rate of fewer than
 * {@link Ranking#FEWEST} is called a small sample.
 */
final class BulletinSentences {

	private static final int MOST_NAMES = 8;

	private static final int MOST_ISSUES = 3;

	private static final List<String> LEVELS = List.of("非常不满意", "不满意", "基本满意", "满意", "非常满意");

	private final BulletinContent facts;

	/** Lowest acceptable values in per cent, by the codes of {@link Kpi}. */
	private final Map<String, BigDecimal> targets;

	BulletinSentences(BulletinContent facts, Map<String, BigDecimal> targets) {
		this.facts = facts;
		this.targets = targets;
	}

	/** 总体情况. */
	List<String> overview() {
		return present(arrivals(), closures(), ratings(), cumulative(), disclosures());
	}

	private String arrivals() {
		long fresh = this.facts.count(Kpi.NEW);
		long carried = this.facts.count(Kpi.CARRIED_OVER);
		if (fresh + carried == 0) {
			return "本期没有新收投诉，也没有上期结转的投诉。";
		}
		return "本期新收投诉" + fresh + "件" + compared(Kpi.NEW) + "，上期结转" + carried + "件，办结"
				+ this.facts.count(Kpi.CLOSED_NOW) + "件" + rate("，本期办结率", Kpi.PERIOD_CLOSURE_RATE) + "；期末在办"
				+ this.facts.countAtTheEnd(Kpi.OPEN) + "件，其中超期未办结" + this.facts.countAtTheEnd(Kpi.OVERDUE) + "件。";
	}

	/** How a count changed; empty when there was none before. */
	private String compared(Kpi kpi) {
		return row(kpi).filter((row) -> row.count("previous") > 0).map((row) -> {
			long more = row.count("period") - row.count("previous");
			return (more == 0) ? "，与上期持平" : "，比上期" + ((more > 0) ? "增加" : "减少") + Math.abs(more) + "件（"
					+ String.valueOf(row.number("change")).replace("-", "") + "%）";
		}).findFirst().orElse("");
	}

	private Stream<Row> row(Kpi kpi) {
		return this.facts.rows("summary").stream().filter((row) -> row.row().key().equals(kpi.code()));
	}

	private String closures() {
		BigDecimal rate = this.facts.inPeriod(Kpi.ON_TIME_RATE);
		if (rate == null) {
			return "";
		}
		BigDecimal days = this.facts.inPeriod(Kpi.MEAN_DAYS);
		return "本期按期办结率" + rate + "%" + small(judged()) + points(Kpi.ON_TIME_RATE)
				+ ((days == null) ? "" : "，平均办理时长" + days + "个工作日") + "。";
	}

	private String points(Kpi kpi) {
		return row(kpi).map((row) -> row.number("change"))
			.filter((change) -> change != null && change.signum() != 0)
			.map((change) -> "，比上期" + ((change.signum() > 0) ? "提高" : "下降") + change.abs().toPlainString() + "个百分点")
			.findFirst()
			.orElse("");
	}

	private String ratings() {
		long rated = this.facts.count(Kpi.RATED);
		BigDecimal rate = this.facts.inPeriod(Kpi.SATISFACTION_RATE);
		if (rated == 0 || rate == null) {
			return "本期没有收到群众评价。";
		}
		return "本期收到群众评价" + rated + "件，其中满意" + this.facts.count(Kpi.SATISFIED) + "件，满意率" + rate + "%" + small(rated)
				+ points(Kpi.SATISFACTION_RATE) + "。";
	}

	private String cumulative() {
		long all = this.facts.countAtTheEnd(Kpi.COMPLAINTS);
		if (all == 0) {
			return "";
		}
		BigDecimal satisfaction = this.facts.cumulative(Kpi.SATISFACTION_RATE);
		long rated = this.facts.countAtTheEnd(Kpi.RATED);
		return "截至" + this.facts.to() + "，平台累计收到投诉" + all + "件，已办结" + this.facts.countAtTheEnd(Kpi.CLOSED) + "件，办结率"
				+ this.facts.cumulative(Kpi.CLOSURE_RATE) + "%"
				+ ((satisfaction == null) ? "" : "；累计评价" + rated + "件，满意率" + satisfaction + "%" + small(rated)) + "。";
	}

	private String disclosures() {
		long due = this.facts.count(Kpi.DISCLOSURES_DUE);
		return (due == 0) ? "" : "本期应公开任务" + due + "项，按时公开" + this.facts.count(Kpi.DISCLOSURES_ON_TIME) + "项，公开及时率"
				+ this.facts.inPeriod(Kpi.DISCLOSURE_TIMELINESS) + "%" + small(due) + "。";
	}

	/** 主要特点. */
	List<String> features() {
		List<Row> hot = this.facts.rows("hotspots").stream().limit(MOST_ISSUES).toList();
		List<String> sentences = new ArrayList<>();
		if (!hot.isEmpty()) {
			sentences.add("群众反映较多的事项是" + hot.stream()
				.map((row) -> row.text("item") + "（" + row.text("newComplaints") + "件，占本期新收" + row.text("newShare")
						+ "%）")
				.collect(Collectors.joining("、")) + "。");
			sentences.add("其中“" + hot.get(0).text("item") + "”涉及" + hot.get(0).text("townshipCount") + "个乡镇街。");
		}
		this.facts.rows("hotspots")
			.stream()
			.filter((row) -> row.count("newComplaints") >= Ranking.FEWEST && row.count("previousNew") > 0
					&& row.count("newComplaints") > row.count("previousNew"))
			.limit(MOST_ISSUES)
			.forEach((row) -> sentences.add("“" + row.text("item") + "”由上期的" + row.text("previousNew") + "件增加到本期的"
					+ row.text("newComplaints") + "件。"));
		this.facts.rows("showcases")
			.stream()
			.limit(MOST_ISSUES)
			.forEach((row) -> sentences.add(row.text("township") + "群众反映的“" + row.text("item") + "”，"
					+ ((row.count("workingDays") == 0) ? "受理当日办结" : row.text("workingDays") + "个工作日办结") + "，群众评价"
					+ LEVELS.get((int) row.count("level") - 1) + "。"));
		return sentences;
	}

	/** 存在问题. */
	List<String> problems() {
		List<String> found = present(late("OVERDUE", "期末超期未办结"), late("CLOSED_LATE", "本期超过期限才办结"), below(),
				dissatisfied(), missing());
		return found.isEmpty() ? List.of("本期没有超期的投诉，没有不满意的评价，没有到期未公开的任务。") : found;
	}

	private String late(String situation, String words) {
		List<Row> rows = this.facts.rows("overdue").stream().filter((row) -> isIn(row, situation)).toList();
		return rows.isEmpty() ? ""
				: words + rows.size() + "件，涉及" + names(rows.stream().map((row) -> row.text("township"))) + "。";
	}

	/** Older reports list only what is overdue, without a situation. */
	private static boolean isIn(Row row, String situation) {
		boolean said = row.table().columns().stream().anyMatch((column) -> column.code().equals("situation"));
		return said ? row.is("situation", situation) : situation.equals("OVERDUE");
	}

	private String below() {
		BigDecimal all = this.facts.inPeriod(Kpi.ON_TIME_RATE);
		List<Row> below = (all == null) ? List.of()
				: this.facts.rows("townships")
					.stream()
					.filter((row) -> row.number("rank") != null)
					.filter((row) -> isBelow(row.number("periodOnTimeRate"), all))
					.toList();
		return below.isEmpty() ? ""
				: "本期按期办结率低于全" + this.facts.kind() + "平均的乡镇街有" + names(
						below.stream().map((row) -> row.text("name") + "（" + row.text("periodOnTimeRate") + "%）"))
						+ "。";
	}

	private String dissatisfied() {
		long bad = this.facts.count(Kpi.DISSATISFIED);
		long running = this.facts.rows("rectifications")
			.stream()
			.filter((row) -> row.is("rectification", "RUNNING"))
			.count();
		return (bad == 0) ? "" : "本期评价为不满意的" + bad + "件" + ((running == 0) ? "" : "；期末整改尚未结束的" + running + "件") + "。";
	}

	private String missing() {
		List<Row> rows = this.facts.rows("disclosures")
			.stream()
			.filter((row) -> row.count("tasksMissing") > 0)
			.toList();
		long overdue = this.facts.countAtTheEnd(Kpi.DISCLOSURES_OVERDUE);
		if (rows.isEmpty()) {
			return (overdue == 0) ? "" : "期末逾期未公开的任务" + overdue + "项。";
		}
		return "本期到期未公开的任务" + rows.stream().mapToLong((row) -> row.count("tasksMissing")).sum() + "项，涉及"
				+ names(rows.stream().map((row) -> row.text("name"))) + "。";
	}

	/** 下步要求. */
	List<String> requirements() {
		List<String> sentences = new ArrayList<>();
		long overdue = this.facts.countAtTheEnd(Kpi.OVERDUE);
		if (overdue > 0) {
			sentences.add("对期末超期未办结的" + overdue + "件逐件督办，明确办结时限。");
		}
		List<Kpi> missed = judgedTargets().filter(this::isMissed).toList();
		missed.forEach((kpi) -> sentences
			.add("本期" + kpi.zh() + this.facts.inPeriod(kpi) + "%，低于" + target(kpi) + "%的目标，有关单位要查明原因、限期改进。"));
		if (missed.isEmpty() && judgedTargets().findAny().isPresent()) {
			sentences.add("本期" + judgedTargets().map((kpi) -> kpi.zh() + this.facts.inPeriod(kpi) + "%")
				.collect(Collectors.joining("、")) + "，达到目标，要继续保持。");
		}
		return sentences;
	}

	/** Figures with a target and a sample that is large enough to judge. */
	private Stream<Kpi> judgedTargets() {
		return Stream.of(Kpi.ON_TIME_RATE, Kpi.SATISFACTION_RATE, Kpi.DISCLOSURE_TIMELINESS)
			.filter((kpi) -> this.targets.containsKey(kpi.code()) && this.facts.inPeriod(kpi) != null)
			.filter((kpi) -> sample(kpi) >= Ranking.FEWEST);
	}

	private boolean isMissed(Kpi kpi) {
		return isBelow(this.facts.inPeriod(kpi), this.targets.get(kpi.code()));
	}

	private String target(Kpi kpi) {
		return String.valueOf(this.targets.get(kpi.code()));
	}

	private long sample(Kpi kpi) {
		return switch (kpi) {
			case SATISFACTION_RATE -> this.facts.count(Kpi.RATED);
			case DISCLOSURE_TIMELINESS -> this.facts.count(Kpi.DISCLOSURES_DUE);
			default -> judged();
		};
	}

	/** What the on-time closure of the period is a share of. */
	private long judged() {
		return this.facts.count(Kpi.CLOSED_NOW) + this.facts.countAtTheEnd(Kpi.OVERDUE);
	}

	private String rate(String words, Kpi kpi) {
		BigDecimal value = this.facts.inPeriod(kpi);
		return (value == null) ? "" : words + value.setScale(kpi.decimals(), RoundingMode.HALF_UP) + "%";
	}

	private static boolean isBelow(@Nullable BigDecimal value, @Nullable BigDecimal limit) {
		return value != null && limit != null && value.compareTo(limit) < 0;
	}

	private static String small(long sample) {
		return (sample < Ranking.FEWEST) ? "（评价不足" + Ranking.FEWEST + "件，仅供参考）" : "";
	}

	private static String names(Stream<String> names) {
		List<String> all = names.distinct().toList();
		return String.join("、", all.subList(0, Math.min(all.size(), MOST_NAMES)))
				+ ((all.size() > MOST_NAMES) ? "等" + all.size() + "个" : "");
	}

	private static List<String> present(String... sentences) {
		return Stream.of(sentences).filter((one) -> !one.isEmpty()).toList();
	}

}
