package org.yidiantong.checklist.adaptation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.adaptation.AdaptationsFile.Change;
import org.yidiantong.checklist.adaptation.AdaptationsFile.Entry;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.checklist.folder.ChecklistDraft;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.NewId;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the adaptations of flows in a district's folder. The file is optional. What
 * breaks a rule is reported at the line of the change, with step, rule and law.
 */
@Component
class AdaptationsFormat implements SectionFormat<AdaptationsDraft> {

	static final String FILE = "adaptations.yaml";

	static final String SCHEMA = "adaptations.schema.json";

	private static final UUID FOLDER = new UUID(0, 0);

	@Override
	public Class<AdaptationsDraft> draftType() {
		return AdaptationsDraft.class;
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(OrganizationDraft.class, ChecklistDraft.class);
	}

	@Override
	public AdaptationsDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Optional<SourceDocument<AdaptationsFile>> file = folder.readOptional(FILE, SCHEMA, AdaptationsFile.class,
				findings);
		Optional<OrganizationDraft> organization = earlier.get(OrganizationDraft.class);
		Optional<ChecklistDraft> lists = earlier.get(ChecklistDraft.class);
		Optional<Checklist> list = lists.flatMap(ChecklistDraft::checklist);
		if (file.isEmpty() || organization.isEmpty() || list.isEmpty()) {
			return new AdaptationsDraft(List.of());
		}
		Map<ItemCode, Item> items = lists.get()
			.items()
			.stream()
			.collect(Collectors.toMap(Item::code, Function.identity(), (one, twice) -> one));
		AdaptationCheck check = new AdaptationCheck(organization.get().chart(),
				(code) -> Optional.ofNullable(items.get(code)));
		return new Reading(file.get(), check, list.get().version(), findings).draft();
	}

	/** Reads one file. */
	private record Reading(SourceDocument<AdaptationsFile> document, AdaptationCheck check, String version,
			Findings findings) {

		AdaptationsDraft draft() {
			AdaptationsFile file = this.document.value();
			List<@Nullable Entry> entries = (file == null || file.adaptations() == null) ? List.of()
					: file.adaptations();
			List<AdaptationsDraft.Entry> read = new ArrayList<>();
			Set<List<Object>> seen = new HashSet<>();
			for (int i = 0; i < entries.size(); i++) {
				Entry entry = entries.get(i);
				AdaptationsDraft.Entry one = (entry == null) ? null : read(entry, "/adaptations/" + i);
				if (one != null && !seen.add(List.of(one.adaptation().place(), one.item().code()))) {
					this.findings.add(this.document.at("/adaptations/%d/item", i), "checklist.adaptation.twice",
							one.adaptation().place(), one.item().code());
				}
				else if (one != null) {
					read.add(one);
				}
			}
			return new AdaptationsDraft(read);
		}

		private AdaptationsDraft.@Nullable Entry read(Entry entry, String at) {
			AdaptFlow command = new AdaptFlow(entry.place(), entry.item(), entry.reason(), entry.explanation(),
					changes(entry));
			List<ValidationError> errors = this.check.errors(command);
			errors.forEach((error) -> report(error, at));
			if (!errors.isEmpty()) {
				return null;
			}
			Item item = this.check.item(command).orElseThrow();
			Adaptation draft = AdaptationCheck.draft(command, NewId.next(), 1,
					this.check.place(command).orElseThrow().code(), item, this.version, FOLDER);
			return new AdaptationsDraft.Entry(draft.ofFolder(), item);
		}

		private void report(ValidationError error, String at) {
			String pointer = at + "/" + error.path().replaceAll("\\[(\\d+)]", "/$1");
			String code = Objects.requireNonNull(error.message().getCodes())[0].replaceFirst("^mistake", "checklist");
			this.findings.add(this.document.at(pointer), code,
					Objects.requireNonNullElse(error.message().getArguments(), new Object[0]));
		}

		/** A change that the schema rejected has been reported. */
		private static List<StepChange> changes(Entry entry) {
			List<StepChange> changes = new ArrayList<>();
			for (Change one : Objects.requireNonNullElse(entry.changes(), List.<@Nullable Change>of())) {
				if (one != null && one.kind() != null && one.step() != null) {
					changes.add(new StepChange(one.kind(), one.step(), one.until(), one.actor(), one.action(),
							one.days(), one.unit()));
				}
			}
			return changes;
		}

	}

}
