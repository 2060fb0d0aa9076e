package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.DistrictSettings;
import org.yidiantong.tenancy.FolderWriter;
import org.yidiantong.tenancy.folder.DistrictDraft.Area;
import org.yidiantong.tenancy.folder.DistrictRegistry.Identity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Compares and stores a district's profile and settings.
 */
@Component
class DistrictProfileSection implements DistrictSection<DistrictDraft> {

	private final DistrictRegistry districts;

	private final StoredSettings settings;

	private final JsonMapper json = JsonMapper.shared();

	DistrictProfileSection(DistrictRegistry districts, StoredSettings settings) {
		this.districts = districts;
		this.settings = settings;
	}

	@Override
	public Class<DistrictDraft> draftType() {
		return DistrictDraft.class;
	}

	@Override
	public List<Change> diff(DistrictDraft draft) {
		DistrictCode code = BoundDistrict.required();
		Identity said = identity(draft);
		Optional<Identity> known = this.districts.identity(code);
		List<Change> changes = new ArrayList<>();
		if (known.isEmpty()) {
			changes.add(new Change(Change.Kind.ADDED, "district", code.toString(), said.name()));
		}
		else if (!known.get().equals(said)) {
			changes.add(new Change(Change.Kind.CHANGED, "district", code.toString(), known.get() + " → " + said));
		}
		compare(this.settings.all(), rows(draft), changes);
		return changes;
	}

	@Override
	public void apply(DistrictDraft draft) {
		this.districts.save(BoundDistrict.required(), identity(draft));
		Map<String, String> rows = rows(draft);
		this.settings.all().keySet().stream().filter((key) -> !rows.containsKey(key)).forEach(this.settings::remove);
		rows.forEach(this.settings::put);
	}

	@Override
	public void export(FolderWriter folder) {
		DistrictCode code = folder.district();
		Identity identity = this.districts.identity(code).orElseThrow();
		ObjectNode stored = this.json.createObjectNode();
		this.settings.all().forEach((key, value) -> stored.set(key, this.json.readTree(value)));
		DistrictDraft.Level level = DistrictDraft.Level.valueOf(identity.level());
		DistrictDraft draft = new DistrictDraft(code.toString(), identity.name(), stored.path("shortName").asString(),
				level, area(identity.city(), code, 4), area(identity.province(), code, 2),
				new DistrictDraft.Administrator(stored.path("administrator").asString()),
				this.json.treeToValue(stored.path("contact"), DistrictDraft.Contact.class), identity.validFrom(),
				this.json.treeToValue(stored, DistrictDraft.Settings.class),
				(level == DistrictDraft.Level.DEVELOPMENT_ZONE) ? true : null);
		folder.write(DistrictFormat.FILE, DistrictFormat.SCHEMA, draft);
	}

	/** The area whose code begins with some digits of the district's. */
	private static @Nullable Area area(String name, DistrictCode code, int digits) {
		return name.isEmpty() ? null : new Area((code.toString().substring(0, digits) + "0000").substring(0, 6), name);
	}

	private static void compare(Map<String, String> known, Map<String, String> said, List<Change> changes) {
		TreeSet<String> keys = new TreeSet<>(known.keySet());
		keys.addAll(said.keySet());
		for (String key : keys) {
			String before = known.get(key);
			String after = said.get(key);
			if (before == null) {
				changes.add(new Change(Change.Kind.ADDED, "setting", key, String.valueOf(after)));
			}
			else if (after == null) {
				changes.add(new Change(Change.Kind.REMOVED, "setting", key, before));
			}
			else if (!before.equals(after)) {
				changes.add(new Change(Change.Kind.CHANGED, "setting", key, before + " → " + after));
			}
		}
	}

	private Map<String, String> rows(DistrictDraft draft) {
		ObjectNode settings = this.json.valueToTree(Objects.requireNonNull(draft.settings()));
		settings.put("shortName", draft.shortName());
		settings.put("administrator", Objects.requireNonNull(draft.administrator()).name());
		settings.set("contact", this.json.valueToTree(draft.contact()));
		return this.settings.rows(this.json.treeToValue(settings, DistrictSettings.class));
	}

	private static Identity identity(DistrictDraft draft) {
		return new Identity(Objects.requireNonNull(draft.name()), Objects.requireNonNull(draft.level()).name(),
				name(draft.city()), name(draft.province()), Objects.requireNonNull(draft.validFrom()));
	}

	private static String name(@Nullable Area area) {
		return (area != null) ? Objects.requireNonNullElse(area.name(), "") : "";
	}

}
