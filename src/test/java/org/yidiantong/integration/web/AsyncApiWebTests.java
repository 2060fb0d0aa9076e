package org.yidiantong.integration.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.support.WholeApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document is also written to {@code target/asyncapi.json}, which
 * {@code .ci/lint-api} checks.
 */
@WholeApplication
class AsyncApiWebTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private EventTypes types;

	@Autowired
	private JsonMapper json;

	private JsonNode document;

	@BeforeEach
	void read() throws Exception {
		MvcTestResult answer = this.web.get().uri("/asyncapi.json").exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/json");
		String text = answer.getResponse().getContentAsString(UTF_8);
		Files.writeString(Path.of("target", "asyncapi.json"), text);
		this.document = this.json.readTree(text);
	}

	@Test
	void describesEveryEventInBothChannels() {
		assertThat(this.document.at("/components/messages").propertyNames())
			.containsExactlyElementsOf(this.types.names());
		for (String channel : List.of("feed", "webhook")) {
			assertThat(this.document.at("/channels/" + channel + "/messages").propertyNames())
				.containsExactlyElementsOf(this.types.names());
		}
	}

	@Test
	void givesMeaningOwnerVersionAndKeyOfAnEvent() {
		JsonNode closed = this.document.at("/components/messages").get("org.yidiantong.complaint.closed.v1");
		assertThat(closed.get("title").asString()).isEqualTo("ComplaintClosed");
		assertThat(closed.get("summary").asString()).startsWith("Published when");
		assertThat(closed.get("x-owner").asString()).isEqualTo("complaint");
		assertThat(closed.get("x-version").asInt()).isEqualTo(1);
		assertThat(closed.get("x-order-key").asString()).isEqualTo("subject");
	}

	@Test
	void hasASampleOfEveryEventThatPassesItsPayloadSchema() {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
		assertThat(this.document.at("/components/messages")).allSatisfy((message) -> {
			Schema payload = registry.getSchema(message.get("payload"));
			assertThat(payload.validate(message.at("/examples/0/payload"))).isEmpty();
			assertThat(payload.validate(this.json.createObjectNode())).isNotEmpty();
		});
	}

	@Test
	void refersOnlyToWhatIsThere() {
		List<String> references = new ArrayList<>();
		this.document.findValuesAsString("$ref", references);
		assertThat(references).isNotEmpty()
			.allSatisfy((reference) -> assertThat(this.document.at(reference.substring(1)).isMissingNode()).isFalse());
	}

}
