package org.yidiantong.site;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;

import static org.assertj.core.api.Assertions.assertThat;

class DistrictMessageSourceUnitTests {

	private static final District COUNTY = district("霍邱县");

	@ParameterizedTest
	@CsvSource({ "裕安区, 查看全区清单", "霍邱县, 查看全县清单", "巢湖市, 查看全市清单", "鄂伦春自治旗, 查看全旗清单", "景宁畲族自治县, 查看全县清单", "神农架林区, 查看全区清单",
			"六安经开, 查看全区清单" })
	void namesTheKindOfTheDistrict(String name, String expected) {
		District district = district(name);
		assertThat(messages(district).getMessage("portal.checklist.all", null, Locale.CHINESE)).isEqualTo(expected);
	}

	@Test
	void keepsTheArgumentsOfAMessage() {
		assertThat(
				messages(COUNTY).getMessage("problem.category-unknown.detail", new Object[] { "C9" }, Locale.CHINESE))
			.isEqualTo("本县的权力清单里没有编码为“C9”的大类。");
	}

	@Test
	void leavesEnglishMessagesAlone() {
		assertThat(messages(COUNTY).getMessage("portal.checklist.all", null, Locale.ENGLISH)).doesNotContain("县", "〈");
	}

	private static District district(String name) {
		return new District(new DistrictCode(341522), name, "六安市", "安徽省", 1, Instant.EPOCH);
	}

	private static DistrictMessageSource messages(District district) {
		DistrictMessageSource messages = new DistrictMessageSource(district::worded);
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.addBasenames("messages.portal");
		return messages;
	}

}
