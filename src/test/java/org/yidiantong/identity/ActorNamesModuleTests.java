package org.yidiantong.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages call those who have acted.
 */
@ModuleTest
class ActorNamesModuleTests {

	private static final List<String> RECORDED = Arrays.asList("dispatcher", "hotline-341503", "operator", "platform",
			"gone", null);

	@Autowired
	private AccountManagement accounts;

	@Test
	void areInTheLanguageOfThePageUnlessTheDistrictGaveThem() {
		assertThat(names(Locale.CHINA)).isEqualTo(Map.of("dispatcher", "调度员", "hotline-341503", "程序 hotline",
				"operator", "平台运维", "platform", "平台", "gone", "gone"));
		assertThat(names(Locale.ENGLISH)).isEqualTo(Map.of("dispatcher", "调度员", "hotline-341503", "program hotline",
				"operator", "platform operator", "platform", "the platform", "gone", "gone"));
	}

	/** A scheduled report says who prepared it, and the log who sent it. */
	@Test
	void nameWhatThePlatformDoesByItselfAndWhatPartnersSend() {
		List<String> recorded = List.of("schedule", "exchange-partner");
		assertThat(BoundDistrict.call(Actors.YUAN, () -> this.accounts.names(recorded, Locale.CHINA)))
			.isEqualTo(Map.of("schedule", "平台（自动生成）", "exchange-partner", "交换对方"));
		assertThat(BoundDistrict.call(Actors.YUAN, () -> this.accounts.names(recorded, Locale.ENGLISH)))
			.isEqualTo(Map.of("schedule", "the platform (by schedule)", "exchange-partner", "exchange partner"));
	}

	private Map<String, String> names(Locale language) {
		return BoundDistrict.call(Actors.YUAN, () -> this.accounts.names(RECORDED, language));
	}

}
