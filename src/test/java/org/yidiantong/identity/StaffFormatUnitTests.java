package org.yidiantong.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.organization.OrganizationReading;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.folder.FolderValidation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may sign in, as a district's folder says it.
 */
class StaffFormatUnitTests {

	private final FolderValidation reading = FolderValidation.by(OrganizationReading.format(), new StaffFormat());

	@TempDir
	private Path tenants;

	private Path file;

	@BeforeEach
	void writeDistrict() {
		this.file = ThirdDistrict.write(this.tenants, 341504).resolve("staff.yaml");
	}

	@Test
	void givesTheUsualPostsWhereNoneAreNamed() {
		assertThat(posts()).extracting(StaffPost::code)
			.startsWith("dispatcher", "leader", "admin", "auditor")
			.contains("OF-HU-D01", "OF-SU-PZ1");
	}

	@Test
	void tellsHandlingFromSupervisingOfficers() {
		assertThat(posts()).filteredOn((post) -> post.code().equals("OF-HU-D01"))
			.extracting(StaffPost::roles)
			.containsExactly(List.of(Role.HANDLING_OFFICER));
		assertThat(posts()).filteredOn((post) -> post.code().equals("OF-SU-PZ1"))
			.extracting(StaffPost::roles)
			.containsExactly(List.of(Role.SUPERVISING_OFFICER));
	}

	@Test
	void takesTheNamedPostsInsteadOfTheUsual() throws IOException {
		write("""
				posts:
				  - {code: chief, name: 主管, roles: [LEADER, DISTRICT_ADMINISTRATOR]}
				""");
		assertThat(this.reading.texts(this.tenants)).isEmpty();
		assertThat(posts()).filteredOn((post) -> post.unit() == null)
			.extracting(StaffPost::code)
			.containsExactly("chief");
	}

	@Test
	void namesEveryMistake() throws IOException {
		write("""
				posts:
				  - {code: chief, name: 主管, roles: [LEADER, AUDITOR]}
				  - {code: chief, name: 副主管, roles: [LEADER]}
				  - {code: UPPER, name: 主管, roles: [HANDLING_OFFICER]}
				""");
		assertThat(this.reading.findings(this.tenants)).hasSizeGreaterThanOrEqualTo(4)
			.extracting((finding) -> finding.code())
			.contains("identity.post-twice", "identity.auditor-acts");
	}

	@Test
	void wantsSomebodyWhoAdministers() throws IOException {
		write("""
				posts:
				  - {code: chief, name: 主管, roles: [LEADER]}
				""");
		assertThat(this.reading.texts(this.tenants)).singleElement().asString().contains("DISTRICT_ADMINISTRATOR");
	}

	private List<StaffPost> posts() {
		return this.reading.draft(this.tenants, StaffDraft.class).posts();
	}

	private void write(String text) throws IOException {
		Files.writeString(this.file, text);
	}

}
