package org.yidiantong.complaints.web;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Persons whom a report is about, and the desk that it is about, by the API: their units
 * and posts never get it.
 */
@WholeApplication
class RespondentsWebTests extends FiledReports {

	RespondentsWebTests(@Autowired MockMvcTester web) {
		super(web);
	}

	@ParameterizedTest
	@CsvSource({ "镇纪委书记陈某收了村里的好处,", "向镇纪委反映了三次，一直没人管,", "村书记贪污集体资金,REPORT", "账目从不公开,REPORT" })
	void passesOnUnreadWhatIsAboutTheDeskByItsWords(String words, @Nullable String nature) {
		String persons = (nature == null) ? "" : "\"persons\": [\"镇纪委书记陈某\"],";
		Filed about = file(nature, persons, words);
		assertThat(find(about, DESK)).hasStatus(404);
		assertThat(list(DESK)).doesNotContain(about.id());
		assertThat(list(Actors.post(Role.DISPATCHER))).contains(about.id());
		act(about, "accept", "{}");
		act(about, "dispatch", "{\"unit\": \"HU-D02\", \"note\": \"请核实\"}");
		assertThat(find(about, DESK)).hasStatus(404);
	}

	@Test
	void takesItFromADeskThatASupplementIsAbout() {
		Filed report = file(null, "");
		assertThat(find(report, DESK)).hasStatusOk();
		assertThat(supplement(report, "镇纪委的人和村书记是一伙的")).hasStatusOk();
		assertThat(find(report, DESK)).hasStatus(404);
		assertThat(list(Actors.post(Role.DISPATCHER))).contains(report.id());
	}

	@ParameterizedTest
	@CsvSource({ "苏埠镇镇长王某, HU-341503100", "民政局科长赵某, HU-D02", "黄莲村书记张大山, HU-341503100-V04" })
	void recusesTheUnitOfAPersonThatTheCitizenNames(String person, String unit) {
		Filed report = file("REPORT", "\"persons\": [\"" + person + "\"],");
		act(report, "accept", "{}");
		assertThat(post(report, "dispatch", "{\"unit\": \"" + unit + "\", \"note\": \"请核实\"}")).hasStatus(409)
			.bodyText()
			.contains("unit-recused");
		String other = "{\"unit\": \"HU-D06\", \"assisting\": [\"" + unit + "\"], \"note\": \"请核实\"}";
		assertThat(post(report, "dispatch", other)).hasStatus(409);
	}

	@Test
	void keepsAPersonWithAPostOfTheDistrictOut() {
		Filed report = file(null, "");
		Actor leader = Actor.officer(UUID.randomUUID(), "leader", Actors.YUAN, null, Set.of(Role.LEADER));
		assertThat(find(report, leader)).hasStatusOk();
		act(report, "nature", "{\"nature\": \"REPORT\", \"persons\": [\"区领导王某\"], \"posts\": [\"leader\"]}");
		assertThat(find(report, leader)).hasStatus(404);
		assertThat(list(leader)).doesNotContain(report.id());
		assertThat(list(Actors.post(Role.DISPATCHER))).contains(report.id());
		Filed open = file(null, "");
		act(open, "accept", "{}");
		act(report, "merge", "{\"into\": \"" + number(open) + "\"}");
		assertThat(find(open, leader)).hasStatus(404);
	}

	@Test
	void keepsWhomTheCitizenNamedUntilTheDeskNamesOthers() {
		Filed report = file("REPORT", "\"persons\": [\"民政局科长赵某\"],");
		act(report, "nature", "{\"nature\": \"REPORT\"}");
		act(report, "accept", "{}");
		assertThat(post(report, "dispatch", "{\"unit\": \"HU-D02\", \"note\": \"请核实\"}")).hasStatus(409);
		act(report, "nature", "{\"nature\": \"REPORT\", \"persons\": [\"隔壁老王\"]}");
		act(report, "dispatch", "{\"unit\": \"HU-D02\", \"note\": \"请核实\"}");
	}

	@Test
	void leavesSomebodyWhoDispatches() {
		Filed report = file(null, "");
		assertThat(post(report, "nature", "{\"nature\": \"REPORT\", \"posts\": [\"dispatcher\", \"nobody\"]}"))
			.hasStatus(400)
			.bodyText()
			.contains("\"/posts\"", "\"/posts/1\"");
	}

}
