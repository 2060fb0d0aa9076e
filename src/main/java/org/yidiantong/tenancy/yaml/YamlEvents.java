package org.yidiantong.tenancy.yaml;

import java.io.StringReader;
import java.util.Iterator;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads parser events one by one. It rejects anchors, aliases and tags and limits the
 * number of events, so that a small file cannot expand to a huge tree.
 */
final class YamlEvents {

	private static final int MOST = 400_000;

	private final Iterator<Event> events;

	private int count;

	YamlEvents(String text) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(Integer.MAX_VALUE);
		this.events = new Yaml(options).parse(new StringReader(text)).iterator();
	}

	/**
	 * Returns the next event.
	 * @throws UnreadableYaml when the text is not valid YAML or uses a rejected feature
	 */
	Event next() {
		try {
			return checked(this.events.next());
		}
		catch (YAMLException ex) {
			throw new UnreadableYaml(SyntaxErrorMessages.of(ex));
		}
	}

	static int line(Event event) {
		return event.getStartMark().getLine() + 1;
	}

	private Event checked(Event event) {
		if (++this.count > MOST) {
			throw new UnreadableYaml(YamlError.of(line(event), "too-much"));
		}
		if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
			throw new UnreadableYaml(YamlError.of(line(event), "anchor"));
		}
		if (tag(event) != null) {
			throw new UnreadableYaml(YamlError.of(line(event), "tag", tag(event)));
		}
		return event;
	}

	private static @Nullable String tag(Event event) {
		if (event instanceof ScalarEvent scalar) {
			return scalar.getTag();
		}
		return (event instanceof CollectionStartEvent collection) ? collection.getTag() : null;
	}

}
