package org.yidiantong.tenancy.folder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.FolderWriter;
import org.yidiantong.tenancy.SectionFormat;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A section after all others, which can be made to fail.
 */
@TestConfiguration
class PlantedSection {

	@Bean
	SectionFormat<LastDraft> lastFormat() {
		return new LastFormat();
	}

	@Bean
	DistrictSection<LastDraft> lastSection() {
		return new LastSection();
	}

	record LastDraft(DistrictCode district) {
	}

	static class LastFormat implements SectionFormat<LastDraft> {

		@Override
		public Class<LastDraft> draftType() {
			return LastDraft.class;
		}

		@Override
		public LastDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
			return new LastDraft(folder.district());
		}

	}

	static class LastSection implements DistrictSection<LastDraft> {

		static volatile @Nullable DistrictCode failing;

		@Override
		public Class<LastDraft> draftType() {
			return LastDraft.class;
		}

		@Override
		public List<Change> diff(LastDraft draft) {
			return draft.district().equals(failing) ? List.of(new Change(Change.Kind.CHANGED, "last", "last", "fails"))
					: List.of();
		}

		@Override
		public void apply(LastDraft draft) {
			throw new IllegalStateException("planted");
		}

		@Override
		public void export(FolderWriter folder) {
			// it has no files
		}

	}

}
