package org.yidiantong.outreach.web;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The page 宣传培训, as a browser gets it.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class OutreachPagesWebTests {

	private static final String PAGE = "/341503/staff/outreach";

	@Autowired
	private MockMvcTester web;

	@Test
	void recordsAndShows() {
		String title = UniqueText.after("培训");
		assertThat(post(Actors.post(Role.DISPATCHER), title, "2021-12-14")).hasStatus3xxRedirection();
		assertThat(get(Actors.post(Role.LEADER))).hasStatusOk()
			.bodyText()
			.contains(title, "宣传资料（份）", "苏埠镇")
			.doesNotContain("name=\"title\"");
		assertThat(get(Actors.post(Role.DISPATCHER))).bodyText().contains("name=\"title\"");
	}

	@Test
	void keepsWhatWasTypedBesideTheMistakes() {
		assertThat(post(Actors.post(Role.DISPATCHER), "还没有开的会", "2021-12-16")).hasStatus(400)
			.bodyText()
			.contains("日期不能晚于今天", "还没有开的会");
	}

	@Test
	void isNotForUnits() {
		assertThat(get(Actors.handler("HU-D01"))).hasStatus(403);
	}

	private MvcTestResult get(Actor actor) {
		return this.web.get().uri(PAGE).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult post(Actor actor, String title, String day) {
		return this.web.post()
			.uri(PAGE)
			.with(csrf())
			.requestAttr(Actor.ATTRIBUTE, actor)
			.param("id", UUID.randomUUID().toString())
			.param("kind", "TRAINING")
			.param("level", "TOWNSHIP")
			.param("place", "341503100")
			.param("heldOn", day)
			.param("title", title)
			.param("times", "1")
			.param("people", "22")
			.exchange();
	}

}
