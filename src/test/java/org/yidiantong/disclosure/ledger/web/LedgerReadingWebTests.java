package org.yidiantong.disclosure.ledger.web;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.WholeApplication;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What villagers see of a ledger, how they ask about a row, and what the next month
 * begins with.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class LedgerReadingWebTests extends LedgerSteps {

	@Test
	void showsVillagersMonthsAndRows() throws Exception {
		String before = text(citizen("/v/" + this.village));
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		String page = text(citizen("/v/" + this.village));
		assertThat(before).doesNotContain("看全年收支");
		assertThat(page).contains("10月", "收入 12,300.00", "支出 8,950.00", "结余 41,200.00",
				"/v/" + this.village + "/ledgers/2021-10");
		String year = text(citizen("/v/" + this.village + "/ledgers?year=2021"));
		assertThat(year)
			.contains("收入 12,300.00", "支出 8,950.00", "结余 41,200.00", "钱从哪里来", "工程建设支出", "8,089.50", "90%", "10%",
					"<svg")
			.doesNotContain("??", "style=");
		String month = text(citizen("/v/" + this.village + "/ledgers/2021-10"));
		assertThat(month).contains("欧阳*", "−860.50", "+12,300.00", "示范镇财政所", "有疑问")
			.doesNotContain("欧阳雪梅", "13812345678", "??", "style=");
		assertThat(text(citizen("/v/" + this.village + "/ledgers/2021-10?lang=en"))).contains("Ask about this")
			.doesNotContain("??");
		assertThat(citizen("/v/" + this.village + "/ledgers/2021-09")).hasStatus(404);
		assertThat(text(citizen("/v/" + this.village + "/ledgers?year=2020"))).contains("还没有公开的财务台账");
	}

	@Test
	void writesAmountsAlike() throws Exception {
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		for (String address : List.of("", "/ledgers?year=2021", "/ledgers/2021-10")) {
			String page = text(citizen("/v/" + this.village + address));
			assertThat(page).as(address).containsPattern("[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{2}(?![0-9])");
			assertThat(page).as(address).doesNotContainPattern("[0-9],[0-9]{3}(?![0-9.,])");
		}
	}

	@Test
	void beginsTheNextMonthWithTheRowsOfTheMonthBefore() throws Exception {
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		String november = "/" + this.village + "/2021-11";
		assertThat(text(get(november, this.writer))).contains("?from=previous", "从上月的明细开始").doesNotContain("\t道路硬化");
		String begun = text(get(november + "?from=previous", this.writer));
		assertThat(begun).contains("已带入上月的明细", "value=\"41200.00\"", "\t支出\t工程建设支出\t道路硬化\t\t六安市华光建筑公司\t李明\t\t\t")
			.doesNotContain("8089.50", "欧阳", "2021-003", "??");
		assertThat(revision("2021-11")).isEqualTo("0");
		assertThat(text(get("/" + this.village + "/2021-12?from=previous", this.writer))).as("nothing before")
			.doesNotContain("已带入上月的明细");
		assertThat(text(get("/" + this.village + "/2021-10?from=previous", this.writer))).as("has content")
			.doesNotContain("已带入上月的明细");
	}

	@Test
	void tellsTheSumsOfAMonthInTheFeedOfTheVillage() throws Exception {
		String feed = "/disclosures.atom?place=" + this.village;
		assertThat(text(citizen(feed))).doesNotContain("<entry>");
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		assertThat(text(citizen(feed)))
			.contains("2021年10月财务台账</title>", "收入 12,300.00 支出 8,950.00 结余 41,200.00</summary>",
					"/v/" + this.village + "/ledgers/2021-10\"/>")
			.doesNotContain("路灯", "欧阳", "李明", "第 1 版");
		assertThat(text(citizen("/disclosures.atom"))).as("the district has too many").doesNotContain("<entry>");
	}

	@Test
	void beginsAComplaintWithTheRow() throws Exception {
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
		String month = text(citizen("/v/" + this.village + "/ledgers/2021-10"));
		Matcher link = Pattern.compile("href=\"(/[0-9]+/complaints/new\\?[^\"]*item=L01[^\"]*)\"").matcher(month);
		assertThat(link.find()).isTrue();
		URI address = URI.create(link.group(1).replace("&amp;", "&"));
		MvcTestResult begun = this.web.get().uri(address).exchange();
		String form = text(this.web.get().uri(URI.create(begun.getResponse().getHeader("Location"))).exchange());
		assertThat(form).contains("name=\"place\" value=\"" + this.village, "name=\"item\" value=\"L01\"", "关于",
				"第2笔：2021-10-12 支出 860.50 元，路灯维修", "凭证号 2021-002");
	}

}
