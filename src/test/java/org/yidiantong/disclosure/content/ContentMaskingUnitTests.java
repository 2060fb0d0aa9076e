package org.yidiantong.disclosure.content;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.masking.PersonalData;

import static org.assertj.core.api.Assertions.assertThat;

class ContentMaskingUnitTests {

	private static final String PHONE = "13812345678";

	private final ContentMasking masking = ContentValidation.masking();

	@Test
	void hidesPersonalDataInEveryPart() {
		MaskedContent masked = this.masking.mask(new Content("电话 " + PHONE, "电话 " + PHONE, List.of("地点", "电话 " + PHONE),
				List.of(List.of("村口", PHONE)), false));
		assertThat(masked.content().lines()).hasSize(4).noneMatch((line) -> line.contains(PHONE));
		assertThat(masked.hidden()).isEqualTo(Map.of(PersonalData.PHONE, 4));
		assertThat(masked.total()).isEqualTo(4);
	}

	@Test
	void showsWhatItChangedToThoseWhoMaySeeTheOriginal() {
		MaskedContent masked = this.masking.mask(new Content("题", "修好\n电话 " + PHONE, List.of(), List.of(), false));
		assertThat(masked.changes()).singleElement()
			.satisfies((change) -> assertThat(change.before()).containsExactly("电话 " + PHONE));
		assertThat(masked.withoutChanges().changes()).isEmpty();
		assertThat(masked.withoutChanges().content()).isEqualTo(masked.content());
	}

	@Test
	void hidesPersonalDataInAReason() {
		assertThat(this.masking.mask("电话 " + PHONE)).startsWith("电话 ").doesNotContain(PHONE);
		assertThat(this.masking.mask((String) null)).isNull();
	}

	@Test
	void saysWhatAVersionSaysLineByLine() {
		Content content = new Content("题", " 一 \n\n二", List.of("地点", "金额"), List.of(List.of("村口", "380")), false);
		assertThat(content.lines()).containsExactly("题", "一", "二", "地点 ｜ 金额", "村口 ｜ 380");
		assertThat(new Content("题", "", List.of(), List.of(), true).lines()).containsExactly("题", "本期未发生");
	}

}
