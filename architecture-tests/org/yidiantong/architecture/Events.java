package org.yidiantong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import org.jmolecules.event.annotation.DomainEvent;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Recognizes the events of modules.
 */
public final class Events {

	private Events() {
	}

	/**
	 * Whether a class is an event, either for the event log or for use inside the
	 * application only.
	 */
	public static boolean isEvent(JavaClass type) {
		return type.isAnnotatedWith(DomainEvent.class) || isLogged(type);
	}

	/** Whether a class is an event for the event log. */
	public static boolean isLogged(JavaClass type) {
		return !type.isInterface() && type.isAssignableTo(ModuleEvent.class);
	}

	public static boolean hasName(JavaClass type) {
		return type.isAnnotatedWith(EventName.class);
	}

	/** Whether a package is the named interface {@code events} of a module. */
	public static boolean isNamedInterface(JavaPackage each) {
		return each.getRelativeName().equals("events") && each.isAnnotatedWith(NamedInterface.class)
				&& each.getParent().filter((parent) -> parent.isAnnotatedWith(ApplicationModule.class)).isPresent();
	}

}
