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
 * Reads the names of places and departments of a district in the order of its folder.
 */
final class DistrictNames {

	private final ApiComplaintReader told;

	private final String code;

	DistrictNames(ApiComplaintReader told, String code) {
		this.told = told;
		this.code = code;
	}

	/** Returns the name of the district itself. */
	String district() {
		return read("district.yaml").get("name").toString();
	}

	/** Returns the lineage of an item: local ones have a code that begins with L. */
	String lineage(String item) {
		return (item.startsWith("L") ? this.code : "anhui") + "/" + item;
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

	@SuppressWarnings("unchecked")
	private List<Map<?, ?>> folder(String file, String key) {
		return (List<Map<?, ?>>) read(file).get(key);
	}

	private Map<String, Object> read(String file) {
		try {
			return new Yaml().load(Files.readString(Path.of("tenants", this.code, file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
