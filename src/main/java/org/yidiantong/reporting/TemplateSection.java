package org.yidiantong.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.yidiantong.reporting.TemplateFormat.TemplateFile;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Stores the templates of a district in the database, so that every instance of the
 * application has them.
 */
@Component
class TemplateSection implements DistrictSection<TemplateDraft> {

	private final Templates templates;

	TemplateSection(Templates templates) {
		this.templates = templates;
	}

	@Override
	public Class<TemplateDraft> draftType() {
		return TemplateDraft.class;
	}

	@Override
	public List<Change> diff(TemplateDraft draft) {
		return TemplateFormat.FILES.keySet().stream().flatMap((key) -> diff(key, draft).stream()).toList();
	}

	private Optional<Change> diff(String key, TemplateDraft draft) {
		Optional<byte[]> kept = this.templates.find(key);
		byte[] said = draft.templates().get(key);
		if (said == null) {
			return kept.map((gone) -> change(key, Change.Kind.REMOVED, "改用自带的"));
		}
		if (kept.isPresent() && Arrays.equals(kept.get(), said)) {
			return Optional.empty();
		}
		TemplateFile file = Objects.requireNonNull(TemplateFormat.FILES.get(key));
		return Optional.of(change(key, kept.isEmpty() ? Change.Kind.ADDED : Change.Kind.CHANGED,
				file.check().apply(said).isEmpty() ? file.description() : "有误，仍用自带的"));
	}

	@Override
	public void apply(TemplateDraft draft) {
		TemplateFormat.FILES.keySet().forEach((key) -> {
			byte[] said = draft.templates().get(key);
			if (said == null) {
				this.templates.remove(key);
			}
			else {
				this.templates.keep(key, said);
			}
		});
	}

	@Override
	public void export(FolderWriter folder) {
		TemplateFormat.FILES.forEach((key, file) -> this.templates.find(key)
			.ifPresent((template) -> folder.writeContent(file.path(), template)));
	}

	private static Change change(String key, Change.Kind kind, String description) {
		return new Change(kind, "template", key, description);
	}

}
