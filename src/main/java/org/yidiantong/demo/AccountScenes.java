package org.yidiantong.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.identity.Actor;

/**
 * The monthly and quarterly accounts of villages, and the ledgers behind some of them.
 * All villages of a township submit theirs in one transaction, and the township publishes
 * them in another one, so that a year of accounts costs little time at the first start.
 */
final class AccountScenes {

	private static final String ITEM = "B06";

	private final DisclosureManagement disclosures;

	private final LedgerScenes ledgers;

	private final StoryOfficers cast;

	AccountScenes(ModuleDoors doors, StoryOfficers cast) {
		this.ledgers = new LedgerScenes(doors, cast);
		this.disclosures = doors.disclosures();
		this.cast = cast;
	}

	@Nullable String submit(Story.Accounts several) {
		for (Story.Account one : several.villages()) {
			Actor writer = this.cast.writer(one.place());
			WriteDisclosure input = new WriteDisclosure("FINANCE", ITEM, one.period(), null, several.text(), table(one),
					false, null);
			this.disclosures.write(writer, id(one), input);
			this.disclosures.submit(writer, id(one), this.disclosures.find(writer, id(one)).revision(), input);
			if (LedgerScenes.tells(one)) {
				this.ledgers.submit(one);
			}
		}
		return null;
	}

	@Nullable String publish(Story.Accounts several) {
		for (Story.Account one : several.villages()) {
			Actor desk = this.cast.desk(one.place());
			this.disclosures.publish(desk, id(one), this.disclosures.find(desk, id(one)).revision());
			if (LedgerScenes.tells(one)) {
				this.ledgers.publish(one);
			}
		}
		return null;
	}

	private static String table(Story.Account one) {
		List<String> lines = new ArrayList<>();
		lines.add("项目\t金额（元）");
		lines.add(line("期初结余", one.opening()));
		lines.addAll(section("收入", one.income()));
		lines.addAll(section("支出", one.expense()));
		lines.add(line("期末结余", one.closing()));
		return String.join("\n", lines);
	}

	private static List<String> section(String name, Map<String, BigDecimal> amounts) {
		List<String> lines = new ArrayList<>();
		amounts.forEach((purpose, amount) -> lines.add(line(name + "：" + purpose, amount)));
		lines.add(line(name + "合计", amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
		return lines;
	}

	private static String line(String name, BigDecimal amount) {
		return name + "\t" + amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
	}

	/** The same id on every run. */
	private static UUID id(Story.Account one) {
		return UUID.nameUUIDFromBytes((one.place() + "/" + ITEM + "/" + one.period()).getBytes(StandardCharsets.UTF_8));
	}

}
