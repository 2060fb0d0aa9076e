package org.yidiantong.tenancy.folder;

import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;
import org.yidiantong.tenancy.folder.DistrictDraft.Area;
import org.yidiantong.tenancy.folder.DistrictDraft.Level;

import org.springframework.stereotype.Component;

/**
 * Reads {@code district.yaml}, the district's profile and settings. Codes must match each
 * other and the folder's name.
 */
@Component
class DistrictFormat implements SectionFormat<DistrictDraft> {

	static final String FILE = "district.yaml";

	static final String SCHEMA = "district.schema.json";

	@Override
	public Class<DistrictDraft> draftType() {
		return DistrictDraft.class;
	}

	@Override
	public DistrictDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		SourceDocument<DistrictDraft> document = folder.read(FILE, SCHEMA, DistrictDraft.class, findings);
		DistrictDraft draft = document.value();
		if (draft == null) {
			return new DistrictDraft(null, null, null, null, null, null, null, null, null, null, null);
		}
		String code = folder.district().toString();
		if (draft.code() != null && !draft.code().equals(code)) {
			findings.add(document.at("/code"),
					DistrictCode.parse(draft.code()).isPresent() ? "tenancy.code-folder" : "tenancy.code", draft.code(),
					code);
		}
		checkLevel(document, draft.level(), code, findings);
		checkArea(document, "city", draft.city(), code.substring(0, 4) + "00", findings);
		checkArea(document, "province", draft.province(), code.substring(0, 2) + "0000", findings);
		DistrictSettingsValidator.check(document, draft, findings);
		return draft;
	}

	private static void checkLevel(SourceDocument<?> document, @Nullable Level level, String code, Findings findings) {
		Predicate<Level> fits = code.endsWith("0000") ? Level.PROVINCE::equals : code.endsWith("00")
				? Level.CITY::equals : (named) -> named == Level.DISTRICT || named == Level.DEVELOPMENT_ZONE;
		if (level != null && !fits.test(level)) {
			findings.add(document.at("/level"), "tenancy.level", level, code);
		}
	}

	private static void checkArea(SourceDocument<?> document, String name, @Nullable Area area, String code,
			Findings findings) {
		String named = (area != null) ? area.code() : null;
		if (named != null && !Objects.equals(named, code)) {
			findings.add(document.at("/%s/code", name), "tenancy." + name + "-code", named, code);
		}
	}

}
