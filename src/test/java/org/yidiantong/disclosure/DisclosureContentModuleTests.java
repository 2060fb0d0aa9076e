package org.yidiantong.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What may be disclosed, and who finds it, with a database.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"disclosure.tasks", "notification", "identity", "identity.clients", "identity.credentials", "secrets" })
class DisclosureContentModuleTests extends DisclosureLifecycle {

	@Autowired
	ContentMasking masking;

	@Test
	void namesEveryMistake() {
		WriteDisclosure wrong = new WriteDisclosure("X", "B99", "2021-Q9", "题".repeat(101), "字".repeat(5001), "", false,
				null);
		assertThat(errors(() -> draft(this.writer, wrong))).containsExactly("kind", "item", "period", "title", "text");
		assertThat(errors(() -> draft(this.writer, Officers.input("", "", "")))).containsExactly("text");
		assertThat(errors(() -> draft(this.writer, Officers.input("", "字".repeat(200_000), ""))))
			.containsExactly("text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "姓名\t=cmd|'/c calc'!A1\n张三\t1", "项目\t金额\n甲\t=1+1", "项目\t金额\n甲\t＝A1", "项目\t金额\n甲\t@SUM(A1)",
			"项目\t金额\n甲\t+cmd|x", "项目\t金额\n甲\t-2+3+cmd|x", "路灯\t3850\n水泵\t460", "姓名\t\n张三\t2", "姓名\t13812345678\n张三\t2",
			"只有表头\t金额" })
	void refusesTablesThatAreNone(String table) {
		assertThat(errors(() -> draft(this.writer, Officers.input("", "", table)))).contains("table");
	}

	@Test
	void takesNegativeSumsAndEmptyMarks() {
		String table = "项目\t金额\t比例\n退款\t-1,260.50元\t-2.5%\n无\t-\t--\n余额\t+3\t—";
		assertThat(draft(this.writer, Officers.input("收支", "", table))).isNotNull();
	}

	@Test
	void refusesItemsThatDoNotApplyAtThePlace() {
		Actor community = Officers.officer("HU-341503001-C01", Role.HANDLING_OFFICER);
		WriteDisclosure input = new WriteDisclosure("VILLAGE", "L02", "2021-Q3", "", "内容", "", false, null);
		assertThat(errors(() -> draft(community, input))).containsExactly("item");
	}

	@Test
	void publishesTotalsOnlyWhereTheTitleTells() {
		WriteDisclosure list = new WriteDisclosure("VILLAGE", "B19", "2021-Q3", "第三季度", "", "姓名\t金额\n张三\t80", false,
				null);
		assertThat(errors(() -> draft(this.writer, list))).containsExactly("table");
		assertThat(draft(this.writer,
				new WriteDisclosure("VILLAGE", "B19", "2021-Q3", "", "", "人数\t总金额\n12\t960", false, null)))
			.isNotNull();
	}

	@Test
	void showsTheRowsOfAListOfBenefitsForTheNoticePeriodOnly() {
		WriteDisclosure list = new WriteDisclosure("VILLAGE", "B23", "2021-Q3", "", "按面积发放。",
				"户主姓名\t家庭人口\t金额（元）\n张三\t4\t280\n欧阳雪梅\t2\t152.50", false, null);
		UUID id = published(list);
		PublishedDisclosure now = in(() -> this.published.versions(id)).newest();
		assertThat(now.noticeLast())
			.isEqualTo(now.summary().publishedAt().atZone(BusinessClock.ZONE).toLocalDate().plusDays(7));
		assertThat(now.content().lines()).contains("张* ｜ 4 ｜ 280", "欧阳* ｜ 2 ｜ 152.50");
		PublishedDisclosure over = now.on(now.noticeLast().plusDays(1), this.masking);
		assertThat(now.on(now.noticeLast(), this.masking)).isEqualTo(now);
		assertThat(over.content().lines()).contains("2 ｜ 432.50")
			.noneMatch((line) -> line.contains("张") || line.contains("面积"));
		assertThat(in(() -> this.published.versions(published(Officers.input("一", "甲", "项目\t金额\n灯\t1")))).newest()
			.noticeLast()).isNull();
		assertThat(errors(() -> draft(this.writer,
				new WriteDisclosure("VILLAGE", "B23", "2021-Q3", "", "",
						"户主姓名\t家庭人口\t金额（元）\n张三 13812345678\t4\t二百\n合计\t4\t280", false, null))))
			.containsExactly("table", "table", "table");
	}

	@Test
	void keepsVillagersListsInTheVillageAndPartyMattersInside() {
		UUID village = published(new WriteDisclosure("FINANCE", "B06", "2021-Q3", "本村", "收支", "", false, null));
		UUID everybody = published(new WriteDisclosure("VILLAGE", "B07", "2021-10", "", "", "", true, null));
		Place place = in(() -> this.organization.place(new PlaceCode(Officers.PLACE))).orElseThrow();
		Place township = in(() -> this.organization.place(new PlaceCode("341503100"))).orElseThrow();
		assertThat(ids(DisclosureFilter.at(place))).contains(village, everybody);
		assertThat(ids(DisclosureFilter.at(township))).contains(everybody).doesNotContain(village);
		assertThat(ids(DisclosureFilter.ALL)).contains(everybody).doesNotContain(village);
		transaction(() -> this.jdbc
			.sql("UPDATE disclosure_disclosure SET audience = 'PARTY_MEMBERS' WHERE tenant_id = ? AND id = ?")
			.params(Officers.YUAN.value(), everybody)
			.update());
		assertThat(ids(DisclosureFilter.at(place))).doesNotContain(everybody);
	}

	@Test
	void listsThePartsOfAListByOneStatementEach() {
		UUID older = published(Officers.input("一", "甲", ""));
		UUID newer = published(Officers.input("二", "乙", ""));
		List<UUID> seen = new ArrayList<>();
		String key = null;
		while (!seen.contains(older)) {
			DisclosureSummary next = list(new PageRequest(1, key)).items().get(0);
			seen.add(next.id());
			key = DisclosureFilter.After.key(next);
		}
		assertThat(seen).doesNotHaveDuplicates().containsSequence(newer, older);
		int few = SqlCapture.count(() -> list(new PageRequest(2, null)));
		assertThat(SqlCapture.count(() -> list(new PageRequest(20, null)))).isEqualTo(few).isLessThanOrEqualTo(2);
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> list(new PageRequest(1, "forged|key")));
	}

	@Test
	void countsPublicationsForThePagesOfThePlace() {
		int village = in(() -> this.published.edition(new PlaceCode(Officers.PLACE)));
		int township = in(() -> this.published.edition(new PlaceCode("341503100")));
		published(Officers.input("一", "甲", ""));
		assertThat(in(() -> this.published.edition(new PlaceCode(Officers.PLACE)))).isEqualTo(village + 1);
		assertThat(in(() -> this.published.edition(new PlaceCode("341503100")))).isEqualTo(township + 1);
	}

	Page<DisclosureSummary> list(PageRequest page) {
		return in(() -> this.published.list(DisclosureFilter.ALL, page));
	}

	List<UUID> ids(DisclosureFilter filter) {
		return in(() -> this.published.list(filter, new PageRequest(500, null))).items()
			.stream()
			.map(DisclosureSummary::id)
			.toList();
	}

}
