package org.yidiantong.reporting.map;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Townships are tiles, or areas where there are outlines.
 */
class TownshipMapUnitTests {

	private static final String FEATURE = """
			{"type": "Feature", "properties": {"code": "%s"}, "geometry": {"type": "%s", "coordinates": %s}}""";

	private static final String SQUARE = "[[116,31],[117,31],[117,32],[116,32],[116,31]]";

	private static final List<String> TOWNS = List.of("341503100", "341503101", "341503102", "341503103", "341503104");

	@Test
	void isMadeOfTilesThatDoNotOverlap() {
		TownshipMap map = TownshipMap.of(TOWNS, null);
		assertThat(map.areas()).extracting(TownshipMap.Area::code).isEqualTo(TOWNS);
		assertThat(map.areas()).extracting((area) -> area.x() + " " + area.y()).doesNotHaveDuplicates();
		assertThat(map.areas()).allMatch(TownshipMap.Area::tile);
		assertThat(map.height()).isEqualTo(88);
	}

	@Test
	void drawsOutlinesAndTilesForTheOthers() {
		TownshipMap map = TownshipMap.of(TOWNS,
				file(FEATURE.formatted("341503100", "Polygon", "[" + SQUARE + "]"),
						FEATURE.formatted("341503104", "MultiPolygon", "[[" + SQUARE.replace("116", "115.5") + "]]"),
						FEATURE.formatted("999999999", "Polygon", "[" + SQUARE + "]")));
		assertThat(map.areas()).extracting(TownshipMap.Area::code)
			.containsExactly("341503100", "341503104", "341503101", "341503102", "341503103");
		assertThat(map.areas().get(0).path()).startsWith("M120.").endsWith("z");
		assertThat(map.areas().get(0).x()).isBetween(120, 360);
		assertThat(map.areas()).extracting(TownshipMap.Area::tile).containsExactly(false, false, true, true, true);
		assertThat(map.areas().get(2).y()).isGreaterThan(map.areas().get(0).y());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "x|不是 JSON 文件", "[]|不是 GeoJSON 的 FeatureCollection", "{\"type\": \"Feature\"}|不是 GeoJSON" })
	void refusesWhatIsNoGeoJson(String file, String error) {
		byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
		assertThat(TownshipMap.check(bytes)).singleElement().asString().startsWith(error);
		assertThat(TownshipMap.of(TOWNS, bytes).areas()).allMatch(TownshipMap.Area::tile);
	}

	@Test
	void namesEachMistakeOfAFeature() {
		assertThat(TownshipMap.check(file(FEATURE.formatted("34150", "Polygon", "[" + SQUARE + "]"),
				FEATURE.formatted("341503100", "Point", "[116, 31]"),
				FEATURE.formatted("341503101", "Polygon", "[[[116,31],[417,31],[117,32],[116,31]]]"),
				FEATURE.formatted("341503101", "Polygon", "[[[116,31],[117,31],[116,31]]]"),
				FEATURE.formatted("341503102", "Polygon", "[]"))))
			.containsExactly("features[0].properties.code 应是乡镇街的九位代码", "features[1].geometry 应是 Polygon 或 MultiPolygon",
					"features[2].geometry 第 2 个点不是经纬度", "features[2].geometry 没有轮廓", "features[3] 与前面的代码重复：341503101",
					"features[3].geometry 的轮廓少于 4 个点", "features[3].geometry 没有轮廓", "features[4].geometry 没有轮廓");
		assertThat(TownshipMap.check(new byte[TownshipMap.LARGEST + 1])).singleElement().asString().contains("300 KB");
	}

	private static byte[] file(String... features) {
		return ("{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}")
			.getBytes(StandardCharsets.UTF_8);
	}

}
