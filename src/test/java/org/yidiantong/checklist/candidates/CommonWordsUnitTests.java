package org.yidiantong.checklist.candidates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.figures.ComplaintText;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;

class CommonWordsUnitTests {

	private static final List<String> NAMES = List.of("裕安区", "固镇镇", "黄莲村");

	private static final List<ComplaintText> ON_THE_LIST = texts("希望村里尽快公开低保名单", "希望村里说明工程款", "请村里尽快办理宅基地", "希望村里公开账目");

	private final CommonWords common = new CommonWords(ON_THE_LIST, NAMES);

	@Test
	void findsWhatSeveralComplaintsShare() {
		List<Candidate> found = this.common
			.of(texts("黄莲村晚上广场舞音响太吵，希望村里管一管", "广场舞的音响放到十一点", "小区门口广场舞噪音大", "快递站搬走了，取件不方便"));
		assertThat(found).hasSize(1);
		assertThat(found.get(0).words()).containsExactly("广场舞");
		assertThat(found.get(0).complaints()).isEqualTo(3);
		assertThat(found.get(0).places()).isEqualTo(3);
		assertThat(found.get(0).latest()).isEqualTo(LocalDate.of(2021, 12, 3));
	}

	@Test
	void putsWordsOfTheSameComplaintsTogether() {
		List<Candidate> found = this.common
			.of(texts("快递站取件收费", "快递站搬走，取件另外收费", "取件收费，快递站不退", "养狗不拴绳", "邻居养狗咬人", "养狗扰民"));
		assertThat(found).extracting(Candidate::word).containsExactlyInAnyOrder("快递站", "养狗");
		assertThat(found.stream().filter((one) -> one.word().equals("快递站")).findFirst().orElseThrow().words())
			.contains("取件");
	}

	@Test
	void leavesOutWhatIsCommonOnTheListToo() {
		assertThat(this.common.of(texts("希望村里修一修水塔", "希望村里通自来水", "希望村里装个秋千"))).isEmpty();
	}

	@Test
	void leavesOutNamesOfPlacesAndPiecesOfWords() {
		assertThat(this.common.of(texts("黄莲村甲事", "黄莲村乙事", "黄莲村丙事"))).isEmpty();
		assertThat(this.common.of(texts("自动售水机的水", "坏了自动售水机", "自动售水机吞钱"))).extracting(Candidate::words)
			.containsExactly(List.of("自动售水机"));
	}

	@Test
	void countsTheSameTextAboutAPlaceOnce() {
		ComplaintText one = text(0, "无人机航拍扰民");
		assertThat(this.common.of(List.of(one, one, one, text(0, "无人机航拍，扰民！")))).isEmpty();
	}

	@Test
	void showsNothingOfFewerThanThree() {
		assertThat(this.common.of(texts("王某某在鱼塘下毒", "鱼塘下毒没人管"))).isEmpty();
		assertThat(this.common.of(List.of())).isEmpty();
	}

	@Test
	void comparesWithNothingWhereTheListHasNoComplaints() {
		assertThat(new CommonWords(List.of(), NAMES).of(texts("充电桩不够", "充电桩坏了", "没有充电桩"))).extracting(Candidate::word)
			.containsExactly("充电桩");
	}

	/** Words are code points, also outside the basic plane. */
	@Test
	void readsRareCharacters() {
		assertThat(this.common.of(texts("𠮷野桥塌", "𠮷野桥修不修", "过𠮷野桥难"))).extracting(Candidate::word)
			.containsExactly("𠮷野桥");
	}

	@Test
	void doesNotDependOnTheOrder() {
		List<ComplaintText> all = new ArrayList<>(
				texts("快递站取件收费", "快递站搬走，取件另外收费", "取件收费，快递站不退", "养狗不拴绳", "邻居养狗咬人", "养狗扰民", "广场舞太吵", "广场舞放音响", "跳广场舞"));
		List<Candidate> found = this.common.of(all);
		assertThat(found).hasSize(3);
		Random random = new Random(7);
		for (int round = 0; round < 20; round++) {
			Collections.shuffle(all, random);
			assertThat(this.common.of(all)).isEqualTo(found);
		}
	}

	private static List<ComplaintText> texts(String... texts) {
		List<String> all = Arrays.asList(texts);
		return IntStream.range(0, all.size()).mapToObj((number) -> text(number, all.get(number))).toList();
	}

	/** The number tells the village and the day. */
	private static ComplaintText text(int number, String text) {
		return new ComplaintText(new PlaceCode("341503100-V%02d".formatted(number + 1)),
				LocalDate.of(2021, 12, 1).plusDays(number), text);
	}

}
