package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.support.ObservedComplaint;
import org.yidiantong.support.ReferenceFigures;
import org.yidiantong.support.ReferenceLedgers;
import tools.jackson.databind.JsonNode;

/**
 * Computes the expected cells of sheets 5 to 8 of a district: hot issues, ledgers and
 * disclosure tasks.
 */
final class ExpectedLedgers {

	/** Days from 1899-12-30 to 1970-01-01. */
	private static final long DAYS_BEFORE = 25569;

	private static final int MOST = 10;

	private final ApiComplaintReader told;

	private final List<ObservedComplaint> cases;

	private final WorkCalendar calendar;

	private final LocalDate from;

	private final LocalDate to;

	private final ReferenceLedgers ledgers;

	private final DistrictNames names;

	private final Map<String, String> places;

	private final Map<String, String> units;

	private final Map<String, JsonNode> items = new LinkedHashMap<>();

	ExpectedLedgers(ApiComplaintReader told, DistrictNames names, List<ObservedComplaint> cases, WorkCalendar calendar,
			LocalDate from, LocalDate to) {
		this.told = told;
		this.names = names;
		this.cases = cases;
		this.calendar = calendar;
		this.from = from;
		this.to = to;
		this.ledgers = new ReferenceLedgers(cases, told.followUps(), calendar, from, to);
		this.places = names.places("");
		this.units = names.units();
		told.items("/checklist").forEach((item) -> this.items.put(ApiComplaintReader.text(item, "code"), item));
	}

	void hotspots(ExpectedSheet sheet, LocalDate before, LocalDate last) {
		sheet.row("事项", "大类", "本期\n新收", "占本期\n新收", "上期\n新收", "环比", "涉及\n乡镇街", "期末\n在办", "期末\n超期未结");
		List<String> hot = this.items.keySet()
			.stream()
			.filter((code) -> arrivals(code, this.from, this.to) > 0)
			.sorted(Comparator.comparing((String code) -> -arrivals(code, this.from, this.to))
				.thenComparing(this.names::lineage))
			.limit(MOST)
			.toList();
		long all = ExpectedSheet.number("newComplaints", count(null, this.from, this.to).figures());
		hot.forEach((code) -> hotspot(sheet, code, all, arrivals(code, before, last)));
		sheet.skip(3);
		sheet.row("事项", "承办", "乡镇街", "办理时长\n(工作日)", "群众评价");
		hot.forEach((code) -> this.ledgers.showcase(code).ifPresent((one) -> {
			String lead = one.complaint().lead(this.to);
			sheet.row(name(code), this.names.isAboveVillages(lead) ? this.units.get(lead) : "村（社区）",
					this.places.get(one.complaint().township()), String.valueOf(one.days()), one.level());
		}));
	}

	private void hotspot(ExpectedSheet sheet, String code, long all, long then) {
		long now = arrivals(code, this.from, this.to);
		Map<String, @Nullable BigDecimal> figures = count(code, this.from, this.to).figures();
		sheet.row(name(code), category(code), String.valueOf(now), ExpectedSheet.share(now, all, 4),
				String.valueOf(then), ExpectedSheet.share(now - then, then, 3),
				String.valueOf(this.ledgers.townships(code)), ExpectedSheet.cell("open", figures),
				ExpectedSheet.cell("overdue", figures));
	}

	void late(ExpectedSheet sheet) {
		sheet.row("编号", "情形", "乡镇街", "村(社区)", "事项", "承办单位", "提交日期", "办理期限", "超期天数\n(天)", "期末状态", "三色卡", "发卡日期");
		rows(sheet, 12,
				this.ledgers.late()
					.stream()
					.map((row) -> new @Nullable String[] { row.number(), row.situation(), township(row.complaint()),
							village(row.complaint()), item(row.complaint()), unit(row.complaint()), day(row.filedOn()),
							day(row.dueOn()), (row.days() == null) ? "—" : String.valueOf(row.days()), row.state(),
							word(row.card()), day(row.cardOn()) })
					.toList());
	}

	void bad(ExpectedSheet sheet) {
		sheet.row("编号", "乡镇街", "村(社区)", "事项", "承办单位", "群众评价", "评价日期", "回访", "整改期限", "整改情况", "整改日期", "整改后\n评价", "提级日期");
		rows(sheet, 13,
				this.ledgers.bad()
					.stream()
					.map((row) -> new @Nullable String[] { row.number(), township(row.complaint()),
							village(row.complaint()), item(row.complaint()), unit(row.complaint()), row.level(),
							day(row.ratedOn()), word(row.callBack()), day(row.rectifyBy()), word(row.rectification()),
							day(row.rectifiedOn()), word(row.secondLevel()), day(row.escalatedOn()) })
					.toList());
	}

	void disclosures(ExpectedSheet sheet, Map<String, String> townships) {
		Map<String, long[]> byTownship = this.told.district().tasks(this.from, this.to, (task) -> task.substring(0, 9));
		Map<String, long[]> byItem = this.told.district().tasks(this.from, this.to, (task) -> task.split(" ")[1]);
		Map<String, String> owing = new LinkedHashMap<>();
		this.items.keySet()
			.stream()
			.filter((code) -> byItem.containsKey(this.names.lineage(code)))
			.forEach((code) -> owing.put(this.names.lineage(code), name(code)));
		tasks(sheet, "乡镇街", townships, byTownship);
		sheet.skip(2);
		tasks(sheet, "事项", owing, byItem);
	}

	private static void tasks(ExpectedSheet sheet, String head, Map<String, String> names, Map<String, long[]> tasks) {
		sheet.row(head, "本期\n应公开(项)", "按时公开", "逾期公开", "未公开", "其中\n零报告", "公开及时率");
		long[] sum = new long[5];
		names.forEach((code, name) -> {
			long[] counts = tasks.getOrDefault(code, new long[5]);
			for (int index = 0; index < sum.length; index++) {
				sum[index] += counts[index];
			}
			sheet.row(name, counts[0] + "", counts[1] + "", counts[2] + "", counts[3] + "", counts[4] + "",
					ExpectedSheet.share(counts[1], counts[0], 4));
		});
		if (names.isEmpty()) {
			sheet.row("—,".repeat(7).split(","));
		}
		sheet.row("合计", "=" + sum[0], "=" + sum[1], "=" + sum[2], "=" + sum[3], "=" + sum[4],
				"=" + ExpectedSheet.share(sum[1], sum[0], 4));
	}

	/** What is not known is a dash. */
	private static String word(String text) {
		return text.isEmpty() ? "—" : text;
	}

	/** Writes rows, or dashes where there are none. */
	private static void rows(ExpectedSheet sheet, int columns, List<@Nullable String[]> rows) {
		rows.forEach(sheet::row);
		if (rows.isEmpty()) {
			sheet.row("—,".repeat(columns).split(","));
		}
	}

	private long arrivals(String code, LocalDate first, LocalDate last) {
		return ExpectedSheet.number("newComplaints", count(code, first, last).figures());
	}

	private ReferenceFigures count(@Nullable String code, LocalDate first, LocalDate last) {
		return new ReferenceFigures(
				this.cases.stream().filter((one) -> code == null || code.equals(one.item())).toList(), this.calendar,
				first, last);
	}

	private String category(String code) {
		String category = ApiComplaintReader.text(Objects.requireNonNull(this.items.get(code)), "category");
		String[] name = new String[1];
		this.told.read("/checklist?limit=1").get("categories").forEach((one) -> {
			if (category.equals(ApiComplaintReader.text(one, "code"))) {
				name[0] = ApiComplaintReader.text(one, "name");
			}
		});
		return name[0];
	}

	private String name(String code) {
		return ApiComplaintReader.text(Objects.requireNonNull(this.items.get(code)), "name");
	}

	private String township(ObservedComplaint one) {
		return Objects.requireNonNull(this.places.get(one.township()));
	}

	private @Nullable String village(ObservedComplaint one) {
		return this.ledgers.isNamed(one) ? this.places.get(one.place()) : null;
	}

	private @Nullable String item(ObservedComplaint one) {
		return (one.item() == null) ? null : name(one.item());
	}

	private @Nullable String unit(ObservedComplaint one) {
		String lead = one.lead(this.to);
		return (lead == null) ? null : this.units.get(lead);
	}

	private static String day(@Nullable LocalDate day) {
		return (day == null) ? "—" : String.valueOf(day.toEpochDay() + DAYS_BEFORE);
	}

}
