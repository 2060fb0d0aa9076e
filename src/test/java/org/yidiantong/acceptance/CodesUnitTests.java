package org.yidiantong.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Codes and ids are bare values outside Java, and text from outside becomes one only in
 * the right form.
 */
class CodesUnitTests {

	private static final UUID ID = UUID.fromString("0190b3a1-7c1e-7d5a-9d0f-1a2b3c4d5e6f");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@MethodSource("values")
	void isBareInJson(Object value, String bare) {
		String json = JSON.writeValueAsString(value);
		assertThat(json).isEqualTo("\"" + bare + "\"");
		assertThat(JSON.readValue(json, (Class<?>) value.getClass())).isEqualTo(value);
	}

	@Test
	void isBareAsKeyInJson() {
		assertThat(JSON.writeValueAsString(Map.of(new UnitCode("HU-D01"), 1))).isEqualTo("{\"HU-D01\":1}");
	}

	@ParameterizedTest
	@MethodSource("values")
	void isBareOnPages(Object value, String bare) {
		assertThat(value).hasToString(bare);
		assertThat(DefaultConversionService.getSharedInstance().convert(value, String.class)).isEqualTo(bare);
	}

	@ParameterizedTest
	@MethodSource("values")
	void isReadFromAddresses(Object value, String bare) {
		assertThat((Object) DefaultConversionService.getSharedInstance().convert(bare, value.getClass()))
			.isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "HU D01", "人", "HU-D01\n", "a/b", "'", "12345678901234567890123456789012345678901" })
	void refusesOtherForms(String text) {
		assertThat(UnitCode.read(text)).isEmpty();
		assertThat(PlaceCode.read(text)).isEmpty();
		assertThat(ItemCode.read(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode(text)).withMessageNotContaining("HU");
	}

	@Test
	void readsNothingFromNothing() {
		assertThat(UnitCode.read(null)).isEmpty();
		assertThat(PlaceCode.orNull(null)).isNull();
		assertThat(ComplaintId.orNull(null)).isNull();
	}

	@Test
	void sortsAsText() {
		assertThat(Stream.of("B10", "A01", "B02").map(ItemCode::new).sorted()).map(ItemCode::value)
			.isEqualTo(List.of("A01", "B02", "B10"));
	}

	@Test
	void namesTheUsualPostOfUnit() {
		assertThat(new UnitCode("HU-D01").officerPost()).isEqualTo("OF-HU-D01");
	}

	@Test
	void isTheSubjectOfEvents() {
		assertThat(new ComplaintId(ID).subject()).isEqualTo("complaint/" + ID);
	}

	static Stream<Object[]> values() {
		return Stream.of(new Object[] { new UnitCode("HU-341503100-V04"), "HU-341503100-V04" },
				new Object[] { new PlaceCode("341503100"), "341503100" }, new Object[] { new ItemCode("L01"), "L01" },
				new Object[] { new ComplaintId(ID), ID.toString() });
	}

}
