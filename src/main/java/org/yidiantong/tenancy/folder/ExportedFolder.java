package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.FolderWriter;
import org.yidiantong.tenancy.yaml.YamlFile;
import org.yidiantong.tenancy.yaml.YamlWriter;

/**
 * Collects the files of one district that is exported.
 *
 * @param files where they are collected
 * @param source the folder from which shared files come that nobody writes
 */
record ExportedFolder(DistrictCode district, WrittenFiles files, TenantsFolder source) implements FolderWriter {

	private static final String COMMON = "common.schema.json";

	@Override
	public void write(String name, String schema, Object file) {
		writeShared(this.district + "/" + name, schema, file);
	}

	@Override
	public void writeContent(String name, byte[] content) {
		this.files.put(this.district + "/" + name, content);
	}

	@Override
	public void writeShared(String path, String schema, Object file) {
		this.files.put(path, YamlWriter.write(schema, file));
		this.files.put("schema/" + schema, utf8(YamlFile.schemaText(schema)));
		this.files.put("schema/" + COMMON, utf8(YamlFile.schemaText(COMMON)));
	}

	@Override
	public DistrictFolder folder() {
		TenantsFolder folder = TenantsFolder.of(this.files, this.source);
		return new SourceFolder(this.district, folder, this.district.toString(), new FileReader(folder));
	}

	/** Copies the shared files that the program does not bring along. */
	void copyShared() {
		for (String path : this.source.sharedOnDisk()) {
			if (!this.files.has(path)) {
				this.source.file(path).ifPresent((file) -> {
					try {
						this.files.put(path, file.getContentAsByteArray());
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				});
			}
		}
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
