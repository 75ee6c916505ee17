package vn.congtachoi.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A fact of the installation that set-up decides and the administrator may change. */
@Entity
@Table(name = "security_setting")
class Setting extends AuditedEntity {

    /** Scheme, host and port that links outside the portal carry. */
    static final String PUBLIC_ADDRESS = "public-address";

    private String name;

    // "value" is a reserved word in one of the databases.
    @Column(name = "setting_value")
    private String value;

    protected Setting() {
        this.name = "";
        this.value = "";
    }

    Setting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("setting", id());
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    void change(String newValue) {
        value = newValue;
    }
}
