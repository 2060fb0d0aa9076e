/**
 * The PostgreSQL and the Redis that a machine without any gets.
 */
@ApplicationModule(displayName = "Embedded servers 内置服务", allowedDependencies = {})
@NullMarked
package org.yidiantong.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
