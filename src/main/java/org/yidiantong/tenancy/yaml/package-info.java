/**
 * Reads YAML files with line numbers and validates them with JSON Schema.
 * <p>
 * Start at {@link org.yidiantong.tenancy.yaml.YamlFile}. It reports all errors of a file
 * at once and leaves out the invalid parts. This package knows nothing of districts and
 * reads no files itself.
 * <p>
 * We tested the location support of the schema validator, but it does not meet our needs.
 * It gives a mapping the line of its first field instead of its name, and keeps the last
 * of duplicate keys. It turns an alias into text and drops a tag, both without an error.
 * This package rejects all of these and reports their lines.
 */
@ApplicationModule(displayName = "Folder files 配置文件", allowedDependencies = { "kernel" })
@NullMarked
package org.yidiantong.tenancy.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
