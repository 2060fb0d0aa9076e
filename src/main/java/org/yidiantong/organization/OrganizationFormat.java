package org.yidiantong.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.organization.FunctionsFile.Named;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads {@code places.yaml} and {@code units.yaml} of a district, and the functions that
 * all districts share.
 */
@Component
class OrganizationFormat implements SectionFormat<OrganizationDraft> {

	static final String PLACES = "places.yaml";

	static final String PLACES_SCHEMA = "places.schema.json";

	static final String UNITS = "units.yaml";

	static final String UNITS_SCHEMA = "units.schema.json";

	private static final String FUNCTIONS = "base/functions.yaml";

	@Override
	public Class<OrganizationDraft> draftType() {
		return OrganizationDraft.class;
	}

	@Override
	public OrganizationDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Map<String, String> functions = functions(folder, findings);
		SourceDocument<PlacesFile> placesFile = folder.read(PLACES, PLACES_SCHEMA, PlacesFile.class, findings);
		List<Place> places = new PlacesValidator(placesFile, folder.district(), findings).places();
		SourceDocument<UnitsFile> unitsFile = folder.read(UNITS, UNITS_SCHEMA, UnitsFile.class, findings);
		UnitsValidator units = new UnitsValidator(unitsFile, places, functions.keySet(), findings);
		List<Unit> known = units.units();
		return new OrganizationDraft(functions, new OrganizationChart(places, known), units.officers(),
				new SuccessorsValidator(unitsFile, known, findings).successors());
	}

	private static Map<String, String> functions(DistrictFolder folder, Findings findings) {
		Map<String, String> functions = new LinkedHashMap<>();
		var document = folder.readShared(FUNCTIONS, "functions.schema.json", FunctionsFile.class, findings);
		if (document.isEmpty()) {
			findings.add(new Location(FUNCTIONS, 1), "organization.functions-missing");
		}
		document.map(SourceDocument::value).ifPresent((file) -> {
			for (Named named : NullableLists.of(file.functions())) {
				if (named != null && named.code() != null && named.name() != null) {
					functions.putIfAbsent(named.code(), named.name());
				}
			}
		});
		return functions;
	}

}
