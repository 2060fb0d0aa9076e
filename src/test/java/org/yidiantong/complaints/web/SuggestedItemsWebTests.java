package org.yidiantong.complaints.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The desk is offered items by the words of a complaint, and chooses.
 */
@WholeApplication
class SuggestedItemsWebTests extends FiledReports {

	private static final String LAMP = "\"itemCode\": \"L01\",";

	SuggestedItemsWebTests(@Autowired MockMvcTester web) {
		super(web);
	}

	@ParameterizedTest
	@CsvSource({ "村口的路灯坏了三天晚上看不见路, L01, 路灯", "低保申请交上去两个月没人管, B16, 低保" })
	void suggestsItemsByTheWordsAndChoosesNone(String words, String item, String word) {
		Filed filed = file(null, "", words);
		String page = page(filed);
		assertThat(page)
			.containsPattern("(?s)name=\"chosen\"[^>]*value=\"" + item + "\"[^>]*>.{1,200}?文中有：[^）]*" + word)
			.contains("群众未选事项，经研判");
		assertThat(page.split("name=\"chosen\"", -1)).hasSizeBetween(2, 4);
		assertThat(this.web.post()
			.uri("/341503/staff/cases/" + filed.id() + "/accept-and-dispatch/proposal")
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.with(csrf())
			.formField("item", "")
			.formField("chosen", item)).hasStatusOk()
			.bodyText()
			.contains("value=\"" + item + "\" selected=\"selected\"", "经研判属于清单事项“" + item);
	}

	@Test
	void suggestsNothingWhereTheItemFitsOrTheWordsTellNothing() {
		assertThat(page(file(null, LAMP, "村口的路灯坏了"))).doesNotContain("从文字看，可能是");
		assertThat(page(file(null, "", "你好，请快一点"))).doesNotContain("从文字看，可能是");
	}

	private String page(Filed filed) {
		return text(this.web.get()
			.uri("/341503/staff/cases/" + filed.id())
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.exchange());
	}

}
