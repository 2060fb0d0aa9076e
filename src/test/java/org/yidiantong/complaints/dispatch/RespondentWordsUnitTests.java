package org.yidiantong.complaints.dispatch;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.checklist.folder.PublishedFolders;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which units words mean, in 苏埠镇 and its village 黄莲村.
 */
class RespondentWordsUnitTests {

	private static final OrganizationChart CHART = PublishedFolders.organization("341503").chart();

	private static final Place VILLAGE = CHART.place(new PlaceCode("341503100-V04")).orElseThrow();

	@ParameterizedTest
	@CsvSource({ "黄莲村书记张大山, HU-341503100-V04", "张大山（黄莲村会计）, HU-341503100-V04", "镇长王某, HU-341503100",
			"苏埠镇党委书记李某, HU-341503100", "镇干部小刘, HU-341503100", "镇纪委书记陈某, SU-341503100", "苏埠镇纪检干部, SU-341503100",
			"民政局科长赵某, HU-D02", "区民政局的老赵, HU-D02", "苏埠镇人民政府 周某, HU-341503100", "隔壁老王, ''" })
	void findTheUnitOfAPerson(String words, String units) {
		List<String> meant = RespondentWords.units(words, VILLAGE, CHART)
			.stream()
			.map(Unit::code)
			.map(Object::toString)
			.toList();
		assertThat(meant)
			.containsExactlyInAnyOrderElementsOf(units.isEmpty() ? List.of() : Arrays.asList(units.split(" ")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "镇纪委书记陈某收了村里的好处", "苏埠镇纪委包庇村书记", "镇里纪检干部和村主任是一伙的", "向镇纪委反映了三次，一直没人管", "请镇纪委不要再压着不办",
			"纪委的人上门骂人。路灯也没修", "我找镇纪委，镇纪委通风报信", "街道纪工委办公室主任吃拿卡要", "到镇纪委去过，他们推诿" })
	void tellThatTheDeskIsMeant(String text) {
		assertThat(RespondentWords.isAbout(desk(), text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "村书记张大山贪污集体资金", "请镇纪委查处村书记", "希望纪委派人来看看账目", "已经向区纪委反映", "市纪委也知道这件事", "路灯坏了三天，没人管",
			"要求苏埠镇纪委公开调查结果", "我去镇纪委反映过" })
	void leaveTheDeskWhatAsksItForHelp(String text) {
		assertThat(RespondentWords.isAbout(desk(), text)).isFalse();
	}

	private static Unit desk() {
		return CHART.disciplineOfficeOf(VILLAGE).orElseThrow();
	}

}
