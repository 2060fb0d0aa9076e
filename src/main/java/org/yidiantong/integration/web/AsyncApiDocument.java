package org.yidiantong.integration.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yidiantong.eventlog.EventType;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.integration.CloudEnvelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Describes all events and the ways to receive them as an AsyncAPI 3 document. Names,
 * meanings, schemas and samples come from the registry of event types, so that a new
 * event is described without further work.
 */
@Component
class AsyncApiDocument {

	private static final String EVENT = "application/cloudevents+json";

	private static final String SAMPLE_ID = "01a21c34-2d73-72dd-97f7-ff8a476554ae";

	private static final String SAMPLE_TIME = "2021-12-15T01:00:00Z";

	private static final String SAMPLE_DISTRICT = "341503";

	private final EventTypes types;

	private final JsonMapper json;

	AsyncApiDocument(EventTypes types, JsonMapper json) {
		this.types = types;
		this.json = json;
	}

	/**
	 * Returns the document.
	 * @param installation address of the installation, which the server and the schemas
	 * have
	 */
	String of(URI installation) {
		ObjectNode document = this.json.createObjectNode().put("asyncapi", "3.0.0");
		info(document.putObject("info"));
		document.put("id", "urn:org:yidiantong:events").put("defaultContentType", EVENT);
		document.putObject("servers")
			.putObject("installation")
			.put("host", installation.getAuthority())
			.put("protocol", installation.getScheme())
			.put("description", "本平台");
		ObjectNode channels = document.putObject("channels");
		feed(channels.putObject("feed"));
		webhook(channels.putObject("webhook"));
		ObjectNode operations = document.putObject("operations");
		operation(operations.putObject("readFeed"), "feed", "GET", "按位置读取事件日志，可按类型筛选，可等待新事件");
		operation(operations.putObject("receiveWebhook"), "webhook", "POST", "向订阅者逐条推送，签名按 Standard Webhooks");
		messages(document.putObject("components").putObject("messages"), installation);
		return this.json.writeValueAsString(document);
	}

	private void info(ObjectNode info) {
		info.put("title", "小微权力“监督一点通”事件目录").put("version", "v1").put("description", """
				事件是 CloudEvents 1.0，同一对象（subject）的事件按 subjectversion 的先后给出；可能重复，接收方按 id 去重。\
				内容有不兼容的改变时，类型的版本号加一。""");
		owners(info.putArray("tags"));
		info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
	}

	private void owners(ArrayNode tags) {
		this.types.names()
			.stream()
			.map((type) -> new EventType(type).module())
			.distinct()
			.forEach((module) -> tags.addObject().put("name", module));
	}

	private void feed(ObjectNode channel) {
		channel.put("address", "/api/v1/{district}/events").put("title", "事件日志").put("description", """
				答复是若干事件（application/cloudevents-batch+json），Link 头给出下一段。需要权限范围 events:read。""");
		channel.putObject("parameters").putObject("district").put("description", "区县的六位区划代码，如 341503");
		carriesAll(channel);
	}

	private void webhook(ObjectNode channel) {
		channel.put("address", "{url}").put("title", "推送").put("description", """
				每个事件 POST 到订阅时给出的地址。请求头 webhook-id、webhook-timestamp、webhook-signature 用来去重和核对签名。""");
		channel.putObject("parameters").putObject("url").put("description", "订阅时给出的接收地址");
		carriesAll(channel);
	}

	private void carriesAll(ObjectNode channel) {
		ObjectNode messages = channel.putObject("messages");
		this.types.names().forEach((type) -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
	}

	private void operation(ObjectNode operation, String channel, String method, String description) {
		operation.put("action", "send").put("description", description);
		operation.putObject("channel").put("$ref", "#/channels/" + channel);
		operation.putObject("bindings").putObject("http").put("method", method).put("bindingVersion", "0.3.0");
	}

	private void messages(ObjectNode messages, URI installation) {
		for (String name : this.types.names()) {
			EventType type = new EventType(name);
			ObjectNode schema = (ObjectNode) this.json.readTree(this.types.schema(name));
			ObjectNode message = messages.putObject(name);
			message.put("name", name)
				.put("title", schema.path("title").asString())
				.put("summary", schema.path("description").asString())
				.put("contentType", EVENT)
				.put("x-owner", type.module())
				.put("x-version", type.schemaVersion())
				.put("x-order-key", "subject");
			message.putArray("tags").addObject().put("name", type.module());
			schema.remove(List.of("$schema", "title", "description"));
			message.set("payload", envelope(name, schema));
			ObjectNode example = message.putArray("examples").addObject();
			example.put("name", "sample");
			example.set("payload", sample(type, installation));
		}
	}

	private ObjectNode envelope(String type, ObjectNode data) {
		Map<String, JsonNode> members = new TreeMap<>();
		texts(members, "source", "subject", "dataschema", "district", "sequence");
		members.put("specversion", text().put("const", "1.0"));
		members.put("type", text().put("const", type));
		members.put("datacontenttype", text().put("const", "application/json"));
		members.put("id", text().put("format", "uuid"));
		members.put("time", text().put("format", "date-time").put("description", "business time"));
		members.put("recordedat", text().put("format", "date-time").put("description", "system time"));
		members.put("subjectversion", this.json.createObjectNode().put("type", "integer"));
		members.put("data", data);
		ObjectNode schema = this.json.createObjectNode().put("type", "object").put("additionalProperties", false);
		ArrayNode required = schema.putArray("required");
		members.keySet().stream().filter((member) -> !member.equals("sequence")).forEach(required::add);
		members.forEach(schema.putObject("properties")::set);
		return schema;
	}

	private void texts(Map<String, JsonNode> members, String... names) {
		for (String name : names) {
			members.put(name, text());
		}
	}

	private ObjectNode text() {
		return this.json.createObjectNode().put("type", "string");
	}

	private JsonNode sample(EventType type, URI installation) {
		CloudEnvelope sample = new CloudEnvelope("1.0", SAMPLE_ID, type.name(),
				"/" + SAMPLE_DISTRICT + "/" + type.module(), type.module() + "/" + SAMPLE_ID, SAMPLE_TIME,
				"application/json", installation + CloudEnvelope.SCHEMAS + type, SAMPLE_DISTRICT, SAMPLE_TIME, 1,
				"%019d".formatted(1), this.types.sample(type.name()));
		return this.json.readTree(this.json.writeValueAsString(sample));
	}

}
