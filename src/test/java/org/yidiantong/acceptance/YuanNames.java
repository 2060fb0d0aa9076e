package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the names of places and departments of 裕安区 in the order of its folder.
 */
final class YuanNames {

	private final ApiComplaintReader told;

	YuanNames(ApiComplaintReader told) {
		this.told = told;
	}

	/**
	 * Returns villages and communities of the district's folder with their names in the
	 * API.
	 */
	Map<String, String> villages(Map<String, String> townships) {
		Map<String, String> named = places("");
		named.keySet().removeAll(townships.keySet());
		Map<String, String> names = new LinkedHashMap<>();
		for (Map<?, ?> township : folder("places.yaml", "townships")) {
			for (Object place : (List<?>) township.get("places")) {
				String code = (String) ((Map<?, ?>) place).get("code");
				names.put(code, named.get(code));
			}
		}
		assertThat(names).containsExactlyInAnyOrderEntriesOf(named);
		return names;
	}

	/** Returns names by code from the API. */
	Map<String, String> places(String asked) {
		Map<String, String> names = new LinkedHashMap<>();
		this.told.items("/places" + asked)
			.forEach((one) -> names.put(ApiComplaintReader.text(one, "code"), ApiComplaintReader.text(one, "name")));
		return names;
	}

	Map<String, String> departments() {
		Map<String, String> names = new LinkedHashMap<>();
		for (Map<?, ?> unit : folder("units.yaml", "handling")) {
			if (unit.get("kind").equals("DEPARTMENT")) {
				names.put((String) unit.get("code"), (String) unit.get("name"));
			}
		}
		return names;
	}

	/** Returns the names of all handling units. */
	Map<String, String> units() {
		Map<String, String> names = new LinkedHashMap<>();
		folder("units.yaml", "handling")
			.forEach((unit) -> names.put((String) unit.get("code"), (String) unit.get("name")));
		return names;
	}

	/** Whether a unit is no village or community. */
	boolean isAboveVillages(@Nullable String unit) {
		return folder("units.yaml", "handling").stream()
			.anyMatch((one) -> one.get("code").equals(unit)
					&& List.of("DEPARTMENT", "TOWNSHIP_GOVERNMENT").contains(one.get("kind")));
	}

	private static List<Map<?, ?>> folder(String file, String key) {
		try {
			Map<String, List<Map<?, ?>>> read = new Yaml().load(Files.readString(Path.of("tenants", "341503", file)));
			return read.get(key);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
