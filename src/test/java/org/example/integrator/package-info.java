/**
 * A sample of what an integrator adds to the application: a jar on the class path whose
 * module listens to events and uses nothing but public API. Its configuration is found by
 * Spring Boot; nothing of the application names it.
 */
@NullMarked
package org.example.integrator;

import org.jspecify.annotations.NullMarked;
