package org.yidiantong.portal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.TownshipType;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a first visit costs on a slow line, in a district of 24 townships and 360
 * villages.
 */
@SpringBootTest(classes = PortalSlice.class)
@AutoConfigureWebMvc
@AutoConfigureMockMvc
@DirtiesContext
class PageWeightWebTests {

	private static final Pattern LOADED = Pattern.compile("<(?:link|img|script)[^>]+(?:href|src)=\"([^\"]+)\"");

	private final MockMvcTester web;

	private final OrganizationManagement organization;

	PageWeightWebTests(@Autowired MockMvcTester web, @Autowired OrganizationManagement organization) {
		this.web = web;
		this.organization = organization;
	}

	@BeforeEach
	void fillTheDistrict() {
		List<Place> places = IntStream.range(100, 124).boxed().flatMap(PageWeightWebTests::township).toList();
		Mockito.when(this.organization.chart()).thenReturn(new OrganizationChart(places, List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/341503/", "/341503/v/341503014", "/341503/checklist", "/341503/items/B01",
			"/341503/nothing" })
	void staysWithinTheBudgetOfAFirstVisit(String path) throws IOException {
		byte[] page = load(path);
		Set<String> parts = LOADED.matcher(new String(page, StandardCharsets.UTF_8))
			.results()
			.map((match) -> match.group(1).replaceFirst("\\?.*", ""))
			.collect(Collectors.toSet());
		int weight = packed(page);
		for (String part : parts) {
			weight += packed(load(part));
		}
		assertThat(parts).hasSizeBetween(2, 5);
		assertThat(weight).isLessThan(40 * 1024);
	}

	@Test
	void keepsTheStyleSmall() throws IOException {
		assertThat(packed(load("/assets/citizen.css"))).isBetween(1000, 12 * 1024);
	}

	private byte[] load(String path) {
		return this.web.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML, MediaType.ALL)
			.exchange()
			.getResponse()
			.getContentAsByteArray();
	}

	private static int packed(byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
			packing.write(content);
		}
		return packed.size();
	}

	private static Stream<Place> township(int number) {
		String code = "341503" + number;
		Place township = new Place(new PlaceCode(code), "第" + number + "镇", PlaceKind.TOWNSHIP, TownshipType.TOWN, null,
				List.of(), null, null, null);
		return Stream.concat(Stream.of(township),
				IntStream.range(10, 25)
					.mapToObj((village) -> new Place(new PlaceCode(code + "-V" + village),
							"第" + Integer.toString(number * village, 36) + "村", PlaceKind.VILLAGE, null,
							new PlaceCode(code), List.of(), null, null, null)));
	}

}
