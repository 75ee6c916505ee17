package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * Says within ten seconds that the portal cannot be reached and that nothing typed is lost. It asks for a small file
 * without the session's cookie, so that asking does not keep a session alive.
 */
@Tag("app-offline-notice")
@JavaScript("context://components/offline-notice.js")
public class OfflineNotice extends Component {}
