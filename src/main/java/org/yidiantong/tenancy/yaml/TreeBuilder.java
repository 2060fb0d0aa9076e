package org.yidiantong.tenancy.yaml;

import java.util.List;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a tree from a text with one YAML document. A duplicate key is reported, and its
 * first value is kept.
 */
final class TreeBuilder {

	private static final int DEEPEST = 32;

	private static final int LONGEST_KEY = 200;

	private final YamlEvents events;

	private final List<YamlError> errors;

	private int depth;

	private TreeBuilder(YamlEvents events, List<YamlError> errors) {
		this.events = events;
		this.errors = errors;
	}

	/**
	 * Builds the tree.
	 * @throws UnreadableYaml when the text has no readable document
	 */
	static YamlTree build(String text, List<YamlError> errors) {
		return new TreeBuilder(new YamlEvents(text), errors).document();
	}

	private YamlTree document() {
		this.events.next();
		if (this.events.next() instanceof StreamEndEvent) {
			throw new UnreadableYaml(YamlError.of(1, "file-empty"));
		}
		Event first = this.events.next();
		YamlTree tree = node(first, new LineNumbers(YamlEvents.line(first)));
		Event end = this.events.next();
		if (!(end instanceof DocumentEndEvent) || !(this.events.next() instanceof StreamEndEvent)) {
			throw new UnreadableYaml(YamlError.of(YamlEvents.line(end), "second-document"));
		}
		return tree;
	}

	private YamlTree node(Event event, LineNumbers lines) {
		if (++this.depth > DEEPEST) {
			throw new UnreadableYaml(YamlError.of(YamlEvents.line(event), "too-deep", DEEPEST));
		}
		JsonNode node = (event instanceof MappingStartEvent) ? mapping(lines)
				: (event instanceof SequenceStartEvent) ? sequence(lines) : scalar((ScalarEvent) event);
		this.depth--;
		return new YamlTree(node, lines);
	}

	private JsonNode mapping(LineNumbers lines) {
		ObjectNode mapping = JsonNodeFactory.instance.objectNode();
		for (Event key = this.events.next(); !(key instanceof MappingEndEvent); key = this.events.next()) {
			String name = name(key);
			YamlTree value = node(this.events.next(), new LineNumbers(YamlEvents.line(key)));
			if (mapping.has(name)) {
				this.errors.add(YamlError.of(YamlEvents.line(key), "key-twice", name,
						lines.nearest(Pointers.child("", name)).line()));
			}
			else {
				mapping.set(name, value.root());
				lines.put(name, value.lines());
			}
		}
		return mapping;
	}

	private static String name(Event key) {
		if (key instanceof ScalarEvent scalar && scalar.getValue().length() <= LONGEST_KEY) {
			return scalar.getValue();
		}
		throw new UnreadableYaml(YamlError.of(YamlEvents.line(key), "key"));
	}

	private JsonNode sequence(LineNumbers lines) {
		ArrayNode sequence = JsonNodeFactory.instance.arrayNode();
		for (Event next = this.events.next(); !(next instanceof SequenceEndEvent); next = this.events.next()) {
			YamlTree element = node(next, new LineNumbers(YamlEvents.line(next)));
			sequence.add(element.root());
			lines.add(element.lines());
		}
		return sequence;
	}

	private static JsonNode scalar(ScalarEvent event) {
		return (event.getScalarStyle() == ScalarStyle.PLAIN) ? PlainScalar.of(event.getValue())
				: JsonNodeFactory.instance.stringNode(event.getValue());
	}

}
