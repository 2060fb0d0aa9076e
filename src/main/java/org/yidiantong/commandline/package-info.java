/**
 * Commands that an operator gives on the machine itself, such as
 * {@code java -jar yidiantong.jar tenants validate DIR}.
 * <p>
 * Start at {@link org.yidiantong.commandline.OperatorCommands}, which decides whether the
 * arguments are a command or start the application, and runs a command with picocli. Each
 * module that has commands declares them as a class with picocli's annotations and gets a
 * {@link org.yidiantong.commandline.CommandContext} with what every command needs.
 * Publishes nothing and listens to nothing; has no tables and no beans. It knows no
 * command.
 */
@ApplicationModule(displayName = "Command line 命令行", allowedDependencies = { "kernel" })
@NullMarked
package org.yidiantong.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
