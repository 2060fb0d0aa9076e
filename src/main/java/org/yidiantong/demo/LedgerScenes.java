package org.yidiantong.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yidiantong.disclosure.accounts.LedgerRowInput;
import org.yidiantong.disclosure.accounts.VillageLedgers;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.identity.Actor;

/**
 * The ledgers of a few villages: the rows behind their monthly accounts, so that both
 * have the same balances. All names are invented. One road in 示范村 was repaired without a
 * decision.
 */
final class LedgerScenes {

	/** Codes within the district. */
	private static final Set<String> VILLAGES = Set.of("100-V04", "101-V01", "102-V01", "104-V02", "111-V01");

	/** The village whose road was repaired without a decision. */
	static final String UNDECIDED = "101-V01";

	private static final int DISTRICT_LENGTH = 6;

	private static final int MONTH_LENGTH = 7;

	private static final int DAYS = 26;

	/** The day on which the story's lamps were repaired. */
	private static final int LAMP_DAY = 19;

	/** Subject, other party and item by what an account calls it; the first that fits. */
	private static final Map<String, List<String>> INCOME = Map.of("拨款", List.of("补助收入", "乡镇财政所", ""), "光伏",
			List.of("经营收入", "裕安区供电公司", ""), "门面房", List.of("经营收入", "陈大伟", ""), "土地流转", List.of("发包及上交收入", "田园农业公司", ""),
			"鱼塘", List.of("发包及上交收入", "赵满仓", ""), "道路养护", List.of("补助收入", "区交通运输局", ""));

	private static final Map<String, List<String>> EXPENSE = Map.ofEntries(
			Map.entry("办公", List.of("管理费用", "新华文具商店", "")), Map.entry("水电", List.of("管理费用", "裕安区供电公司", "")),
			Map.entry("差旅", List.of("管理费用", "村委会", "")), Map.entry("会议", List.of("管理费用", "乡镇培训中心", "")),
			Map.entry("保洁", List.of("公益事业支出", "保洁服务站", "")), Map.entry("管护", List.of("公益事业支出", "明光电器商店", "")),
			Map.entry("路灯", List.of("公益事业支出", "李长明", "L01")), Map.entry("植树", List.of("公益事业支出", "绿源苗木合作社", "")),
			Map.entry("防汛", List.of("公益事业支出", "惠民农资商店", "")), Map.entry("沟渠", List.of("工程建设支出", "水利工程队", "")),
			Map.entry("门窗", List.of("工程建设支出", "王建国", "")), Map.entry("工程款", List.of("工程建设支出", "皖西路桥公司", "")));

	private final VillageLedgers ledgers;

	private final StoryOfficers cast;

	LedgerScenes(ModuleDoors doors, StoryOfficers cast) {
		this.ledgers = doors.ledgers();
		this.cast = cast;
	}

	static boolean tells(Story.Account account) {
		return VILLAGES.contains(village(account)) && account.period().length() == MONTH_LENGTH
				&& !account.period().contains("Q");
	}

	void submit(Story.Account account) {
		this.ledgers.submit(this.cast.writer(account.place()), account.place(), YearMonth.parse(account.period()),
				input(account));
	}

	void publish(Story.Account account) {
		this.ledgers.publish(this.cast.desk(account.place()), account.place(), YearMonth.parse(account.period()));
	}

	static WriteLedger input(Story.Account account) {
		YearMonth month = YearMonth.parse(account.period());
		List<Entry> entries = new ArrayList<>();
		account.income().forEach((what, amount) -> entries.add(entry("收入", what, amount, INCOME, entries.size())));
		account.expense().forEach((what, amount) -> entries.add(entry("支出", what, amount, EXPENSE, entries.size())));
		entries.sort(Comparator.comparing(Entry::day));
		List<LedgerRowInput> rows = new ArrayList<>();
		for (Entry one : entries) {
			LocalDate day = month.atDay(one.day());
			String voucher = "记%02d%02d-%02d".formatted(month.getYear() % 100, month.getMonthValue(), rows.size() + 1);
			rows.add(new LedgerRowInput(rows.size() + 1, day.toString(), one.kind(), one.about().get(0), one.what(),
					one.amount().toPlainString(), one.about().get(1), "村文书", one.about().get(2), basis(account, one),
					voucher));
		}
		return new WriteLedger(account.opening().toPlainString(), account.closing().toPlainString(), rows, null);
	}

	/** The code of a village within the district. */
	private static String village(Story.Account account) {
		return account.place().value().substring(DISTRICT_LENGTH);
	}

	/** Roads are repaired under a contract, but for one. */
	private static String basis(Story.Account account, Entry entry) {
		boolean contract = entry.what().contains("工程款") && !village(account).equals(UNDECIDED);
		return contract ? "道路养护施工合同〔%s〕号".formatted(account.period()) : "";
	}

	private static Entry entry(String kind, String what, BigDecimal amount, Map<String, List<String>> known,
			int number) {
		List<String> about = known.entrySet()
			.stream()
			.filter((one) -> what.contains(one.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No subject for " + what));
		int day = what.contains("路灯") ? LAMP_DAY : 2 + (3 * number) % DAYS;
		return new Entry(day, kind, what, amount, about);
	}

	/** A line of an account as a row. */
	private record Entry(int day, String kind, String what, BigDecimal amount, List<String> about) {
	}

}
