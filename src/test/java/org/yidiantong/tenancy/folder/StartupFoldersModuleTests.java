package org.yidiantong.tenancy.folder;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.ChildJvm;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.LogCapture;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Location;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who applies a folder: a start of the program, or an operator with the district tool,
 * whose word counts more.
 */
@ExhaustiveTest
class StartupFoldersModuleTests extends NewDistrictFolder {

	@Autowired
	private FolderReader reading;

	@Autowired
	private DistrictRegistry registry;

	@Autowired
	private DistrictApplication application;

	@Value("${yidiantong.home:var}")
	private Path home;

	@Test
	void startAppliesWhatOnlyStartsHaveApplied() {
		start();
		assertThat(revision()).contains(1);
		start();
		assertThat(revision()).contains(1);
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 5", "SIMPLE: 4");
		start();
		assertThat(revision()).contains(2);
	}

	@Test
	void startLeavesWhatOperatorApplied() {
		start();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 5", "SIMPLE: 4");
		apply();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 4", "SIMPLE: 3");
		start();
		assertThat(revision()).contains(2);
		assertThat(settings().limits().handlingWorkingDays().simple()).isEqualTo(4);
	}

	@Test
	void startLoadsTheOthersBesideBrokenFolderAndSaysSo() {
		apply();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "level: DISTRICT", "level: NONE\nlevel: NONE");
		DistrictCode other = unusedCode();
		ThirdDistrict.write(this.tenants, other.value());
		StartupFolders start = start();
		assertThat(this.management.find(other)).isPresent();
		assertThat(revision()).contains(1);
		assertThat(new DistrictsHealth(this.management, start).health().getDetails()).hasEntrySatisfying("refused",
				(refused) -> assertThat(refused).hasToString("{" + this.code + "=2 mistakes}"));
	}

	@Test
	void seesWhatTheDistrictToolAppliedBesideIt() throws Exception {
		List<String> lines = tool("apply", this.folder.toString());
		assertThat(lines).first().isEqualTo("1 个区县，没有错误");
		assertThat(lines).last().asString().startsWith("已应用 " + this.code + "，版本 1");
		assertThat(revision()).contains(1);
	}

	@Test
	void startSaysInWordsThatPublishedListWasEdited() {
		start();
		editList();
		try (LogCapture log = new LogCapture()) {
			saysInWords(start(), log);
		}
	}

	private void saysInWords(StartupFolders start, LogCapture log) {
		String line = new Finding(new Location(this.code + "/checklist.yaml", 2), "checklist.version-published", null,
				List.of("2021.1"))
			.text(Locale.getDefault());
		assertThat(start.refused().get(this.code.toString())).isEqualTo(line);
		assertThat(log.text()).contains(line).doesNotContain("FolderRejected");
	}

	@Test
	void toolSaysInWordsThatPublishedListWasEdited() {
		apply();
		editList();
		for (String verb : List.of("diff", "apply")) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
			int exit = Yidiantong.commands().run(stream, stream, "tenants", verb, this.folder.toString());
			assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("1 个区县，没有错误",
					this.folder + "/checklist.yaml:2 版本 2021.1 已公布，内容与这里写的不同；已公布的版本不可修改，请用新版本号", "共 1 处错误");
			assertThat(exit).isEqualTo(1);
		}
	}

	private void editList() {
		ThirdDistrict.edit(this.folder.resolve("checklist.yaml"), "村级路灯报修", "路灯报修");
	}

	private StartupFolders start() {
		StartupFolders start = new StartupFolders(new FolderProperties(this.tenants, true), this.reading, this.registry,
				this.application);
		start.run(new DefaultApplicationArguments());
		return start;
	}

	/** Runs the tool as an operator does, in a process of its own. */
	private List<String> tool(String verb, String folder) throws Exception {
		List<String> arguments = List.of("tenants", verb, folder, "--yidiantong.home=" + this.home);
		Process process = new ProcessBuilder(ChildJvm.command("512m", Yidiantong.class, arguments))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(out).isZero();
		return out.lines().toList();
	}

}
