package org.yidiantong.integration.console.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yidiantong.eventlog.EventType;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.tenancy.DistrictCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The catalogue of events with schemas and samples to copy, and programs that verify
 * signatures.
 */
@Controller
class CataloguePages {

	private static final String HOME = "/{district:[0-9]{6}}/staff/integration";

	private static final String SAMPLE_ID = "01a21c34-2d73-72dd-97f7-ff8a476554ae";

	private static final String SAMPLE_TIME = "2021-12-15T01:00:00Z";

	private static final List<Verifier> VERIFIERS = List.of(Verifier.read("Java", "VerifyWebhook.java"),
			Verifier.read("Python", "verify_webhook.py"), Verifier.read("Node.js", "verify-webhook.mjs"));

	private final EventTypes types;

	private final JsonMapper json;

	CataloguePages(EventTypes types, JsonMapper json) {
		this.types = types;
		this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
	}

	@StaffPage
	@GetMapping(HOME + "/events")
	String list(@PathVariable String district, @RequestParam(defaultValue = "") String type, Actor actor, Model model) {
		actor.require(Permission.INTEGRATION_WRITE);
		model.addAttribute("types", this.types.names().stream().map(EventType::new).toList());
		model.addAttribute("chosen",
				Optional.of(type)
					.filter(this.types.names()::contains)
					.map((name) -> entry(actor.district(), name))
					.orElse(null));
		return "integration/events";
	}

	@StaffPage
	@GetMapping(HOME + "/verifiers")
	String verifiers(@PathVariable String district, Actor actor, Model model) {
		actor.require(Permission.INTEGRATION_WRITE);
		model.addAttribute("verifiers", VERIFIERS);
		return "integration/verifiers";
	}

	private Entry entry(DistrictCode district, String name) {
		JsonNode schema = this.json.readTree(this.types.schema(name));
		List<Member> members = new ArrayList<>();
		schema.path("properties")
			.properties()
			.forEach((member) -> members
				.add(new Member(member.getKey(), member.getValue().path("description").asString(""))));
		EventType type = new EventType(name);
		String schemas = ServletUriComponentsBuilder.fromCurrentContextPath().path(CloudEnvelope.SCHEMAS).toUriString();
		CloudEnvelope sample = new CloudEnvelope("1.0", SAMPLE_ID, name, "/" + district + "/" + type.module(),
				type.module() + "/" + SAMPLE_ID, SAMPLE_TIME, "application/json", schemas + name, district.toString(),
				SAMPLE_TIME, 1, "%019d".formatted(1), this.types.sample(name));
		return new Entry(type, schema.path("description").asString(""), members, schemas + name,
				this.json.writeValueAsString(this.json.readTree(this.json.writeValueAsString(sample))),
				this.json.writeValueAsString(schema));
	}

	/**
	 * An event type as the page shows it.
	 *
	 * @param sample a whole event as receivers get it
	 */
	private record Entry(EventType type, String meaning, List<Member> members, String address, String sample,
			String schema) {
	}

	/** A member of an event's data. */
	private record Member(String name, String meaning) {
	}

	/** A program that verifies signatures. */
	private record Verifier(String language, String file, String text) {

		static Verifier read(String language, String file) {
			try {
				return new Verifier(language, file,
						new ClassPathResource("verifiers/" + file).getContentAsString(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
