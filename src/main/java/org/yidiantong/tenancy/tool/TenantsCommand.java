package org.yidiantong.tenancy.tool;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.commandline.CommandContext;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.TenantsFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * The district tool: {@code tenants validate|diff|apply|export DIR}. Validation starts
 * nothing; the others attach to the running database. Exit codes: 0 success, 1 faults in
 * the folder, 2 wrong usage, 3 database failure.
 */
@Command(name = "tenants")
public final class TenantsCommand {

	/** The bundle with the texts of this command. */
	public static final String TEXTS = "messages.findings.tenancy";

	private final CommandContext call;

	/** Prepares the command for one call. */
	public TenantsCommand(CommandContext call) {
		this.call = call;
	}

	@Command
	int validate(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsArguments.Verb.VALIDATE, folder);
	}

	@Command
	int diff(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsArguments.Verb.DIFF, folder);
	}

	@Command
	int apply(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsArguments.Verb.APPLY, folder);
	}

	@Command
	int export(@Parameters(paramLabel = "DIR", descriptionKey = "export-folder") Path folder,
			@Option(names = "--district", paramLabel = "CODE", descriptionKey = "district",
					converter = ReadDistrict.class) @Nullable List<DistrictCode> districts) {
		TenantsArguments tool = new TenantsArguments(TenantsArguments.Verb.EXPORT, folder, this.call);
		return new ExportTask(tool, new TenantsReport(tool), (districts == null) ? List.of() : districts).run();
	}

	private int run(TenantsArguments.Verb verb, Path path) {
		TenantsArguments tool = new TenantsArguments(verb, path, this.call);
		TenantsReport report = new TenantsReport(tool);
		TenantsFolder folder = TenantsFolder.at(path);
		int errors = FolderValidator.run(tool.application(), report, folder);
		if (errors != 0 || verb == TenantsArguments.Verb.VALIDATE) {
			return errors;
		}
		return FolderUpdate.run(tool, report, folder);
	}

	/** Parses the code of a district. */
	private static final class ReadDistrict implements ITypeConverter<DistrictCode> {

		@Override
		public DistrictCode convert(String value) {
			return DistrictCode.parse(value).orElseThrow(() -> new TypeConversionException("Not a district code"));
		}

	}

}
