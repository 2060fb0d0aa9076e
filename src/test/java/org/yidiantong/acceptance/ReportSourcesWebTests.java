package org.yidiantong.acceptance;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.figures.ReportSource;
import org.yidiantong.reporting.figures.SourceColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The columns that are declared for definitions of reports are those that the tables of a
 * year's report have.
 */
@DemoRunning
class ReportSourcesWebTests {

	private static final String API = "/api/v1/341503/reports";

	@Test
	void declareTheColumnsOfTheTables(@LocalServerPort int port) {
		ApiClient program = new ApiClient(port, "341503");
		HttpResponse<String> asked = program.post(API, "{\"period\": \"2021\"}");
		String address = API + "/" + JsonPath.read(asked.body(), "$.id");
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> program.get(address).body().contains("\"state\":\"DONE\""));
		Set<String> seen = new TreeSet<>();
		for (JsonNode table : new JsonMapper().readTree(program.get(address + "/content").body()).get("tables")) {
			ReportSource source = ReportSource.of(table.get("code").asString()).orElseThrow();
			List<String> columns = StreamSupport.stream(table.get("columns").spliterator(), false)
				.map((one) -> one.get("code").asString())
				.toList();
			assertThat(columns).as(source.code())
				.containsExactlyInAnyOrderElementsOf(
						source.columns().stream().filter((one) -> !one.isDerived()).map(SourceColumn::code).toList());
			seen.add(source.code());
		}
		assertThat(seen).hasSize(ReportSource.values().length);
	}

}
