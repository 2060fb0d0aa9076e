package org.yidiantong.tenancy.yaml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.LineBreak;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as YAML that {@link YamlFile} reads back unchanged. The same content
 * gives the same bytes: keys are in the order of the record, members that are null are
 * left out, and text is quoted only where it would be read as something else.
 */
public final class YamlWriter {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private static final TypeReference<LinkedHashMap<String, Object>> MAPPING = new TypeReference<>() {
	};

	private YamlWriter() {
	}

	/**
	 * Writes a file.
	 * @param schema name of its schema, which the first line tells to editors
	 * @param file a record or a map
	 */
	public static byte[] write(String schema, Object file) {
		Map<String, Object> tree = MAPPER.convertValue(file, MAPPING);
		String head = "# yaml-language-server: $schema=../schema/" + schema + "\n";
		DumperOptions options = options();
		Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()), new TextRepresenter(options), options);
		return (head + yaml.dump(tree)).getBytes(StandardCharsets.UTF_8);
	}

	private static DumperOptions options() {
		DumperOptions options = new DumperOptions();
		options.setDefaultFlowStyle(FlowStyle.BLOCK);
		options.setLineBreak(LineBreak.UNIX);
		options.setWidth(Integer.MAX_VALUE);
		options.setSplitLines(false);
		options.setIndent(2);
		options.setIndicatorIndent(2);
		options.setIndentWithIndicator(true);
		return options;
	}

	/**
	 * Puts text with line breaks and other characters that a block would not keep in
	 * double quotes, where each of them has an escape.
	 */
	private static final class TextRepresenter extends Representer {

		private static final Pattern ESCAPED = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF]");

		TextRepresenter(DumperOptions options) {
			super(options);
			this.representers.put(String.class, (text) -> text((String) text));
		}

		private Node text(String text) {
			ScalarStyle style = ESCAPED.matcher(text).find() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
			return representScalar(Tag.STR, text, style);
		}

	}

}
